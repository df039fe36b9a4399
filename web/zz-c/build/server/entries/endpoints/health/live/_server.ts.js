import { i as json } from "../../../../chunks/exports.js";
// web/src/routes/health/live/+server.ts
/** The process answers. Whether it can also work (database, migrations) is what /health/ready says. */
var GET = () => json({ status: "ok" }, { headers: { "cache-control": "no-store" } });
export { GET };

//# sourceMappingURL=_server.ts.js.map