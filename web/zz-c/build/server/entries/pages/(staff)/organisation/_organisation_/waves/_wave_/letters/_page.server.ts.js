import { t as LANGUAGES } from "../../../../../../../../chunks/language.js";
import { n as textsOf } from "../../../../../../../../chunks/messages.js";
import { a as staffRoom, n as asPage } from "../../../../../../../../chunks/room.js";
import { readWave } from "@medespraak/platform/surveys/waves.operations";
import { readLetters } from "@medespraak/platform/surveys/invitations.operations";
import QRCode from "qrcode";
// web/src/lib/server/waves/qr-path.ts
var quietZone = 4;
/**
* Draws a text as a QR code (ISO/IEC 18004) with error correction level M: readable with a crease or a stain. A path,
* because pictures in pages would need data addresses, and drawing rows as runs keeps 600 letters small.
*/
function qrPathOf(text) {
	const { modules } = QRCode.create(text, { errorCorrectionLevel: "M" });
	const runs = [];
	for (let row = 0; row < modules.size; row += 1) for (let column = 0; column < modules.size; column += 1) {
		const start = column;
		while (column < modules.size && modules.get(row, column)) column += 1;
		if (column > start) runs.push(`M${start + quietZone} ${row + quietZone}h${column - start}v1H${start + quietZone}z`);
	}
	return {
		size: modules.size + 8,
		path: runs.join("")
	};
}
// web/src/routes/(staff)/organisation/[organisation]/waves/[wave]/letters/+page.server.ts
/** Letters on one screen: as many as a browser prints without trouble. */
var onePrint = 100;
var load = async (event) => {
	const { platform, actor, organisation, language } = await staffRoom(event);
	const where = {
		organisationId: organisation.id,
		waveId: event.params.wave
	};
	const all = await asPage(event, () => readLetters(platform, actor, where));
	const { wave } = await asPage(event, () => readWave(platform, actor, where));
	const total = all.letters.length;
	const asked = Math.trunc(Number(event.url.searchParams.get("from")));
	const from = asked > 0 && asked < total ? asked : 0;
	const letters = all.letters.slice(from, from + onePrint);
	return {
		texts: textsOf("coordinator-waves", language),
		letterTexts: Object.fromEntries(Object.keys(LANGUAGES).map((code) => [code, textsOf("letter", code)])),
		wave: {
			id: wave.id,
			name: wave.name
		},
		organisationName: all.organisation,
		closesOn: all.closesOn,
		begun: all.begun,
		total,
		from,
		before: from > 0 ? Math.max(0, from - onePrint) : null,
		after: from + onePrint < total ? from + onePrint : null,
		letters: letters.map((letter) => ({
			...letter,
			qr: qrPathOf(letter.link)
		}))
	};
};
export { load };

//# sourceMappingURL=_page.server.ts.js.map