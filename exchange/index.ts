/** Lists in and out, as coordinators have them. */
export { registerAsJson, registerEntry, type InForce, type RegisterField } from './algorithm-register.ts';
export type { Candidate, Finding, ReadList, ReadRow } from './candidate.ts';
export type { Gender, Route } from './choices.ts';
export { describeFinding, explainFinding } from './findings.ts';
export { listFields, suggestMapping, type Field, type HeaderSuggestion, type ListKind } from './headers.ts';
export { INTERESTS, findInterest, interestName, interestSource, type Interest } from './interests.ts';
export { LANGUAGES, findLanguage, languageName, type Language } from './languages.ts';
export type { Level } from './levels.ts';
export { ListError, type ListErrorCode } from './list-error.ts';
export type { Mapping } from './columns.ts';
export type { Severity } from './parsed.ts';
export {
  MUNICIPALITIES,
  MUNICIPALITIES_DATE,
  findMunicipality,
  municipalityName,
  type Municipality,
} from './places.ts';
export { readList, type ReadOptions } from './read-list.ts';
export { MOST_MEGABYTES, MOST_ROWS, readTable } from './read-table.ts';
export { parseEmail, parsePhone } from './contacts.ts';
export { SLOTS, slotName } from './slots.ts';
export { restoreCell, type RawTable } from './table.ts';
export { mostTextMegabytes, readTexts } from './translations/read-texts.ts';
export { TextFileError } from './translations/text-file-error.ts';
export { writeXliff } from './translations/write-xliff.ts';
export { writeTextSheet } from './translations/spreadsheet.ts';
export type { ReadText, ReadTexts, TextFileFault, TextUnit } from './translations/unit.ts';
export { writePdf, type PdfBlock } from './pdf.ts';
export { writeCatalogueForm } from './xlsform/catalogue-form.ts';
export { FormError } from './xlsform/form-error.ts';
export {
  compareWithCatalogue,
  readCatalogueForm,
  type CatalogueDifference,
  type CatalogueForm,
} from './xlsform/read-catalogue-form.ts';
export { readXlsForm, type ReadForm } from './xlsform/read-xlsform.ts';
export { languageOfUnnamed } from './xlsform/unnamed-language.ts';
export { countOutcomes, describeReportLine, type Outcome, type ReportLine } from './xlsform/report.ts';
export type { FormFile } from './xlsform/csv-sheets.ts';
export { readFormFiles, readFormSheets, type FormSheet } from './xlsform/sheets.ts';
export { writeFormWorkbook } from './xlsform/write-sheet.ts';
export { writeXlsForm } from './xlsform/write-xlsform.ts';
export { neutraliseCell, writeCsv, writeXlsx, type WriteColumn, type WriteRow } from './write.ts';
export {
  acceptedPeople,
  describeImport,
  importList,
  judgeList,
  personKind,
  type Decision,
  type ImportOutcome,
  type JudgedList,
  type JudgedRow,
} from './import-people.ts';
