/** Which facts belong to the rep and which to the customer. */

/** Fields of a customer; everything else in a record rides along as `extra`. */
export const CUSTOMER_FIELDS = [
  'name',
  'callMe',
  'occupation',
  'company',
  'relation',
  'since',
  'score',
  'result',
  'resultTold',
  'openIssue',
  'signals',
  'lastAsked',
  'gave',
  'circles',
  'people',
  'channel',
  'meeting',
  'executive',
  'extra',
] as const;

export const PROFILE_FIELDS = [
  'rep',
  'trade',
  'does',
  'serves',
  'demographics',
  'psychographics',
  'results',
] as const;

export const CUSTOMER: ReadonlySet<string> = new Set<string>(CUSTOMER_FIELDS);
const PROFILE = new Set<string>(PROFILE_FIELDS);

/** Whether a field belongs to the profile ("serves", "rep.name"). */
export function isProfileField(field: string): boolean {
  const dot = field.indexOf('.');
  return PROFILE.has(dot < 0 ? field : field.slice(0, dot));
}
export const isCustomerField = (field: string): boolean => CUSTOMER.has(field);
