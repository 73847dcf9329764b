/** What other programs call our fields: the exports of HubSpot, Salesforce, Google Contacts, LinkedIn and Outlook, and plain words. */

/** Field → the names of columns that hold it, the surest first. Names are compared without case, spaces and marks. */
export const ALIASES: Readonly<Record<string, readonly string[]>> = {
  name: ['full name', 'contact name', 'customer name', 'client name', 'display name'],
  callMe: ['call me', 'nickname', 'preferred name', 'goes by', 'known as'],
  occupation: [
    'job title',
    'position',
    'organization title',
    'organization 1 title',
    'organization 1 - title',
    'profession',
    'job',
    'role',
    'job function',
    'title',
  ],
  company: [
    'company name',
    'account name',
    'organization name',
    'organization 1 name',
    'organization 1 - name',
    'organisation',
    'organization',
    'account',
    'employer',
    'associated company',
    'primary associated company',
  ],
  relation: ['relationship', 'relation type'],
  since: [
    'customer since',
    'client since',
    'became a customer date',
    'became customer date',
    'close date',
    'customer start date',
    'start date',
  ],
  score: [
    'nps',
    'nps score',
    'net promoter score',
    'recommend score',
    'likelihood to recommend',
    'how likely are you to recommend us',
  ],
  result: ['results', 'outcome', 'what they got', 'since we started'],
  openIssue: ['open issue', 'open issues', 'open complaint', 'complaint', 'open ticket'],
  signals: ['signal'],
  lastAsked: ['last asked', 'last ask', 'last referral ask', 'last asked date'],
  gave: ['what i gave', 'last gave', 'last gift'],
  circles: ['circle', 'communities'],
  people: ['person', 'knows', 'people they know'],
  channel: ['channels', 'preferred channel', 'preferred contact method'],
  meeting: ['meeting date', 'next meeting', 'next meeting date'],
  executive: ['is executive', 'exec'],
  'rep.name': ['rep', 'sales rep', 'rep name'],
};

/** Columns that make up a name when there is none, or where it is empty. */
export const NAME_PARTS = {
  firstName: ['first name', 'firstname', 'given name', 'first'],
  lastName: ['last name', 'lastname', 'family name', 'surname', 'last'],
} as const;

/** Columns that hold a name only when nothing better does: beside a first name, "customer" is a yes or no. */
export const LAST_RESORTS = ['customer', 'client', 'contact'] as const;

/** The form in which names of columns are compared. */
export const columnKey = (name: string): string =>
  name
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '');
