import { describe, expect, it } from 'vitest';
import { fieldsOf, ownNames, recordReader, rowReader } from '../../src/formats/records/columns.js';

/** Headers as the programs write them, and the fields we take from them. */
const EXPORTS: [program: string, header: string, row: string, taken: Record<string, string>][] = [
  [
    'HubSpot',
    'Record ID,First Name,Last Name,Email,Phone Number,Contact owner,Job Title,Company Name,Became a Customer Date',
    '101,Alan,Whitcomb,a@x.example,555-0100,Maya,Surgeon,Elm Clinic,2024-03-18 10:22',
    {
      name: 'Alan Whitcomb',
      occupation: 'Surgeon',
      company: 'Elm Clinic',
      since: '2024-03-18 10:22',
      'Record ID': '101',
      Email: 'a@x.example',
    },
  ],
  [
    'Salesforce',
    'Salutation,FirstName,LastName,Title,AccountName,MailingCity,Email',
    'Dr.,Alan,Whitcomb,Surgeon,Elm Clinic,Salem,a@x.example',
    {
      name: 'Alan Whitcomb',
      occupation: 'Surgeon',
      company: 'Elm Clinic',
      MailingCity: 'Salem',
      Salutation: 'Dr.',
    },
  ],
  [
    'Salesforce reports',
    'First Name,Last Name,Title,Account Name,Email',
    'Alan,Whitcomb,Surgeon,Elm Clinic,a@x.example',
    { name: 'Alan Whitcomb', occupation: 'Surgeon', company: 'Elm Clinic' },
  ],
  [
    'Google Contacts, old',
    'Name,Given Name,Family Name,Nickname,Occupation,Organization 1 - Name,Organization 1 - Title,E-mail 1 - Value',
    'Alan Whitcomb,Alan,Whitcomb,Al,,Elm Clinic,Surgeon,a@x.example',
    { name: 'Alan Whitcomb', callMe: 'Al', company: 'Elm Clinic', 'E-mail 1 - Value': 'a@x.example' },
  ],
  [
    'Google Contacts',
    'First Name,Middle Name,Last Name,Nickname,File As,Organization Name,Organization Title,Labels,E-mail 1 - Value',
    'Alan,J,Whitcomb,Al,,Elm Clinic,Surgeon,* myContacts,a@x.example',
    {
      name: 'Alan Whitcomb',
      callMe: 'Al',
      company: 'Elm Clinic',
      occupation: 'Surgeon',
      Labels: '* myContacts',
    },
  ],
  [
    'LinkedIn',
    'First Name,Last Name,URL,Email Address,Company,Position,Connected On',
    'Alan,Whitcomb,https://x.example,,Elm Clinic,Surgeon,18 Mar 2024',
    {
      name: 'Alan Whitcomb',
      company: 'Elm Clinic',
      occupation: 'Surgeon',
      'Connected On': '18 Mar 2024',
      URL: 'https://x.example',
    },
  ],
  [
    'Outlook',
    'Title,First Name,Middle Name,Last Name,Company,Department,Job Title,Business Phone',
    'Dr.,Alan,,Whitcomb,Elm Clinic,Spine,Surgeon,555-0100',
    {
      name: 'Alan Whitcomb',
      company: 'Elm Clinic',
      occupation: 'Surgeon',
      Title: 'Dr.',
      Department: 'Spine',
    },
  ],
];

describe('columns', () => {
  it.each(EXPORTS)('knows the columns of %s', (_, header, row, taken) => {
    expect(rowReader(fieldsOf(header.split(',')))(row.split(','))).toMatchObject(taken);
  });

  it('knows our own names in any case, with spaces, dashes or underscores', () => {
    const header = ['NAME', 'call_me', 'Last Asked', 'open-issue', 'Rep.Name', 'results cost', 'CIRCLES'];
    expect(fieldsOf(header)).toEqual([
      'name',
      'callMe',
      'lastAsked',
      'openIssue',
      'rep.name',
      'results.cost',
      'circles',
    ]);
  });

  it('prefers our own name, and lets the other column ride along', () => {
    expect(fieldsOf(['Job Title', 'Occupation', 'Title'])).toEqual(['Job Title', 'occupation', 'Title']);
  });

  it('takes "customer" for a name only when nothing better is there', () => {
    expect(fieldsOf(['Customer', 'Score'])).toEqual(['name', 'score']);
    expect(fieldsOf(['First Name', 'Customer'])).toEqual(['firstName', 'Customer']);
  });

  it('puts --map before everything', () => {
    expect(fieldsOf(['Name', 'Who', 'Job'], { name: 'Who', gave: 'job' })).toEqual(['Name', 'name', 'gave']);
  });

  it('makes doubled and empty names differ', () => {
    expect(ownNames(['a', 'a', '', 'a_2', 'a'])).toEqual(['a', 'a_2', 'column_3', 'a_2_2', 'a_3']);
  });

  it('fills an empty name from its parts', () => {
    const read = rowReader(fieldsOf(['Name', 'First Name', 'Last Name']));
    expect(read(['', 'Alan', 'Whitcomb'])).toEqual({ name: 'Alan Whitcomb' });
    expect(read(['A. Whitcomb', 'Alan', 'Whitcomb'])).toEqual({ name: 'A. Whitcomb' });
    expect(read(['', '', 'Whitcomb'])).toEqual({ name: 'Whitcomb' });
  });

  it('takes the guard off a formula, and no other quote', () => {
    const read = rowReader(['a', 'b', 'c']);
    expect(read(["'=1+1", "'+1 555 0100", "'tis"])).toEqual({ a: '=1+1', b: '+1 555 0100', c: "'tis" });
  });

  it('keeps columns named like the inner parts of objects', () => {
    const record = rowReader(fieldsOf(['name', '__proto__', 'constructor', 'toString']))([
      'Ann',
      'x',
      'y',
      'z',
    ]);
    expect(Object.entries(record)).toEqual([
      ['name', 'Ann'],
      ['__proto__', 'x'],
      ['constructor', 'y'],
      ['toString', 'z'],
    ]);
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
  });

  it('takes JSON records by their keys', () => {
    const read = recordReader();
    const own = { name: 'Ann', results: { cost: 'x' } };
    expect(read(own)).toBe(own);
    expect(read({ firstname: 'Ann', lastname: 'Lee', jobtitle: 'Dentist', hs_id: 7 })).toEqual({
      name: 'Ann Lee',
      occupation: 'Dentist',
      hs_id: 7,
    });
    expect(read({ name: 'Ann', results: { cost: 'x' }, Since: '2024' })).toEqual({
      name: 'Ann',
      results: { cost: 'x' },
      since: '2024',
    });
    expect(recordReader({ name: 'who' })({ who: 'Ann', name: 'x1' })).toMatchObject({ name: 'Ann' });
  });
});
