import { companyPrefix } from './company-prefix.ts';
import { isDigits, type ContentCheck } from './content-check.ts';
import { DATE_AND_TIME_CHECKS } from './date-and-time.ts';

/** Reads a coupon from left to right; once something is wrong it stays wrong. */
class CouponReader {
  private readonly digits: string;
  private position = 0;
  private wrong = false;

  constructor(digits: string) {
    this.digits = digits;
  }

  take(length: number): string {
    const field = this.digits.slice(this.position, this.position + length);
    if (field.length < length) this.wrong = true;
    this.position += length;
    return field;
  }

  /** One digit out of `allowed`. */
  code(allowed: string): string {
    const digit = this.take(1);
    if (digit === '' || !allowed.includes(digit)) this.wrong = true;
    return digit;
  }

  /** A field preceded by its length: one digit out of `lengths`, to which `extra` is added. */
  sized(lengths: string, extra: number): string {
    return this.take(Number(this.code(lengths)) + extra);
  }

  prefix(field: string): void {
    if (companyPrefix(field) !== null) this.wrong = true;
  }

  date(): string {
    const date = this.take(6);
    if (DATE_AND_TIME_CHECKS.yymmdd(date) !== null) this.wrong = true;
    return date;
  }

  /** Whether the optional field marked by `digit` comes next; steps over the mark. */
  next(digit: string): boolean {
    if (this.digits[this.position] !== digit) return false;
    this.position++;
    return true;
  }

  fail(): void {
    this.wrong = true;
  }

  isComplete(): boolean {
    return !this.wrong && this.position === this.digits.length;
  }
}

const ANY_DIGIT = '0123456789';

/** How many must be bought: requirement, its code, the family of the product. */
function purchase(reader: CouponReader): void {
  reader.sized('12345', 0);
  reader.code('012349');
  reader.take(3);
}

/** Whose product must be bought: 9 = the same company as before. */
function purchaseCompany(reader: CouponReader): void {
  if (reader.next('9')) return;
  reader.prefix(reader.sized('0123456', 6));
}

function dates(reader: CouponReader): void {
  const expires = reader.next('3') ? reader.date() : null;
  if (!reader.next('4')) return;
  const starts = reader.date();
  if (expires !== null && starts > expires) reader.fail();
}

/** North American Coupon Application Guideline Using GS1 DataBar Expanded, AI 8110. */
export const couponCode: ContentCheck = (value) => {
  if (!isDigits(value)) return 'coupon';
  const reader = new CouponReader(value);
  reader.prefix(reader.sized('0123456', 6));
  reader.take(6); // offer
  reader.sized('12345', 0); // value saved
  purchase(reader);
  if (reader.next('1')) {
    reader.code('0123');
    purchase(reader);
    purchaseCompany(reader);
  }
  if (reader.next('2')) {
    purchase(reader);
    purchaseCompany(reader);
  }
  dates(reader);
  if (reader.next('5')) reader.sized(ANY_DIGIT, 6); // serial
  if (reader.next('6')) reader.prefix(reader.sized('1234567', 6)); // retailer
  if (reader.next('9')) {
    reader.code('01256'); // kind of saving
    reader.code('012'); // the item it applies to
    reader.take(1); // store coupon
    reader.code('01'); // may not be multiplied
  }
  return reader.isComplete() ? null : 'coupon';
};

/** GS1 AI (8112) Coupon Data Specification: the positive offer file. */
export const couponPositiveOffer: ContentCheck = (value) => {
  if (!isDigits(value)) return 'coupon';
  const reader = new CouponReader(value);
  reader.code('01'); // format
  reader.sized('0123456', 6); // funder
  reader.take(6); // offer
  reader.sized(ANY_DIGIT, 6); // serial
  return reader.isComplete() ? null : 'coupon';
};
