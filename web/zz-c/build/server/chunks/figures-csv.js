import { n as groupName } from "./figures.js";
import { writeCsv } from "@medespraak/exchange";
import { translate } from "@medespraak/framework";
// web/src/lib/server/figures-csv.ts
/** All figures of a release as a file: one line per figure and group, with codes beside words. */
function figuresCsv(figures, language) {
	const nameOf = (figure) => figure.subjectKind === "response" ? "" : translate(`${figure.subjectKind}.${figure.subjectId}.name`, language);
	const columns = [
		"kind",
		"id",
		"name",
		"group_by",
		"group",
		"group_name",
		"status",
		"n",
		"value",
		"lower_95",
		"upper_95",
		"bound",
		"missing"
	];
	const rows = figures.map((figure) => ({
		kind: figure.subjectKind,
		id: figure.subjectId,
		name: nameOf(figure),
		group_by: figure.groupDimension,
		group: figure.groupValue,
		group_name: groupName(figure.groupDimension, figure.groupValue, language),
		status: figure.status,
		n: figure.n,
		value: figure.value,
		lower_95: figure.lower,
		upper_95: figure.upper,
		bound: figure.details.bound ?? null,
		missing: figure.details.missing?.total ?? null
	}));
	const bytes = writeCsv(columns.map((key) => ({
		key,
		header: key
	})), rows);
	return new Response(bytes.slice().buffer, { headers: {
		"content-type": "text/csv; charset=utf-8",
		"content-disposition": "attachment; filename=\"medespraak-figures.csv\""
	} });
}
export { figuresCsv as t };

//# sourceMappingURL=figures-csv.js.map