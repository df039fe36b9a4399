import { i as json } from "../../../../chunks/exports.js";
import { currentPlatform } from "@medespraak/platform";
// web/src/routes/health/ready/+server.ts
/** Whether requests can be served: the database answers. For a load balancer; says nothing else. */
async function GET() {
	try {
		await currentPlatform().database.ping();
		return json({
			status: "ok",
			database: "ok"
		});
	} catch {
		return json({
			status: "unavailable",
			database: "no answer"
		}, { status: 503 });
	}
}
export { GET };

//# sourceMappingURL=_server.ts.js.map