import { currentPlatform } from "@medespraak/platform";
import { openAccounts } from "@medespraak/platform/accounts/accounts";
// web/src/lib/server/accounts.ts
var accounts = null;
/** The sign-in of staff for this process; opened on first use, because a build imports this file too. */
function staffAccounts() {
	accounts ??= openAccounts(currentPlatform(), { trustProxy: process.env["TRUST_PROXY"] === "1" });
	return accounts;
}
export { staffAccounts as t };

//# sourceMappingURL=accounts.js.map