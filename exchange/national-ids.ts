import { toKey } from './text.ts';

/** What stands where a national identification number stood. It may never be stored, shown or logged. */
export const HIDDEN = '•••••••••';

const BESIDE_ITS_NAME =
  /(\b(?:bsn|burgerservicenummer|sofi(?:nummer)?)\b\D{0,20})(\d(?:[ .-]?\d){7,8})(?!\d)/gi;

/** The eleven-test of the Dutch citizen service number; eight digits are nine whose leading zero was lost. */
export function passesElevenTest(digits: string): boolean {
  if (!/^\d{8,9}$/.test(digits) || /^0+$/.test(digits)) return false;
  const weights = [9, 8, 7, 6, 5, 4, 3, 2, -1];
  const sum = [...digits.padStart(9, '0')].reduce(
    (total, digit, index) => total + Number(digit) * weights[index]!,
    0,
  );
  return sum % 11 === 0;
}

/** Whether a column without a telling name is one of national numbers: at least three values, and nearly all pass the test. */
export function holdsNationalIds(header: string, cells: string[]): boolean {
  if (/tel|mob|phone|gsm|06|whatsapp/.test(toKey(header))) return false;
  const values = cells.filter((cell) => cell !== '');
  if (values.length < 3) return false;
  return values.filter((cell) => passesElevenTest(cell.replace(/[ .-]/g, ''))).length >= values.length * 0.8;
}

/** Hides a number that stands beside its name in free text: «BSN 123456782» → «BSN •••••••••». */
export function hideNationalIds(text: string): string {
  return text.length < 11 ? text : text.replace(BESIDE_ITS_NAME, `$1${HIDDEN}`);
}
