/** The variables a line of the playbook may name: one list for templates, their check and the values that fill them. */

export const VARIABLES = [
  // the customer
  'name',
  'callMe',
  'occupation',
  'result',
  'myResult',
  'score',
  'scoreWord',
  'openIssue',
  'gave',
  // the rep
  'rep',
  'repFirst',
  'repPossessive',
  'company',
  'title',
  'phone',
  'email',
  'contact',
  'signature',
  'signed',
  'does',
  'trade',
  'whom',
  // whom to ask for
  'face',
  'myFace',
  'circle',
  'person',
  'personFirst',
  'note',
  'friend',
  // dates and figures
  'day',
  'months',
] as const;
export type Variable = (typeof VARIABLES)[number];
