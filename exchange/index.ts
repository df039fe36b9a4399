/** Lists in and out, as coordinators have them. */
export { describeFinding, explainFinding, type Finding } from './findings.ts';
export { fields, suggestMapping, type Field, type ListKind } from './headers.ts';
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
export { ListError } from './list-error.ts';
export {
  findMunicipality,
  interestIds,
  interestName,
  languageCodes,
  languageName,
  municipalities,
  municipalityName,
  slotName,
} from './lists.ts';
export { readList, type ReadList, type ReadRow } from './read-list.ts';
export { readTable, type RawTable } from './read-table.ts';
export { neutraliseCell, writeCsv, writeXlsx, type Column } from './write.ts';
