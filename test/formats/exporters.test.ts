/**
 * Contacts as real programs write them; the people are made up. Where each shape comes from:
 * - iPhone, iCloud, macOS: vCard 3.0 with Apple's PRODID, groups (item1.) with X-ABLabel, birthdays of 1604 for an unknown
 *   year, X-ABShowAs for companies, X-ADDRESSBOOKSERVER-KIND for lists. Old Address Book: UTF-16 with a mark, PHOTO;BASE64.
 * - Google Contacts (web, "vCard for iOS"): 3.0, TYPE=INTERNET, escaped colons in grouped URLs, CATEGORIES:myContacts, a photo
 *   by address; a company is an FN with an empty N; "other contacts" have an address alone.
 * - Outlook for Windows: 2.1 in the code page of Windows, LANGUAGE and CHARSET on N, LABEL in quoted-printable with soft line
 *   ends, X-MS- properties that hold XML, a picture in base64 followed by an empty line; "File as" in the form Last, First.
 * - Android (AOSP and Samsung, "export to storage"): 2.1, every letter quoted-printable, X-ANDROID-CUSTOM, types in parentheses.
 * - Thunderbird 102 and later: 4.0 with PREF, VALUE and a picture as data: address.
 * - Nextcloud and other servers on sabre: 3.0 and 4.0, quoted types, grouped properties, categories as lists.
 */
import { describe, expect, it } from 'vitest';
import { isVcard, readVcards, vcardText } from '../../src/formats/records/vcard.js';

const card = (...lines: string[]) => ['BEGIN:VCARD', ...lines, 'END:VCARD', ''].join('\r\n');
const picture = [
  '/9j/4AAQSkZJRgABAQAASABIAAD/4QBYRXhpZgAATU0AKgAAAAgAAgESAAMAAAABAAEA',
  'AIdpAAQAAAABAAAAJgAAAAAAA6ABAAMAAAABAAEAAKACAAQAAAABAAAAeKADAAQAAAAB',
  'AAAAeAAAAAD/7QA4UGhvdG9zaG9wIDMuMAA4QklNBAQAAAAAAAA4QklNBCUAAAAAABDUHYzZ==',
];
const read = (text: string) => readVcards(text).map(({ record, problem }) => problem || record);

describe('a phone by Apple', () => {
  const iphone = card(
    'VERSION:3.0',
    'PRODID:-//Apple Inc.//iPhone OS 17.4.1//EN',
    'N:Okafor;Ngozi;Adaeze;Dr.;MD',
    'FN:Dr. Ngozi Adaeze Okafor MD',
    'NICKNAME:Zizi',
    'ORG:Lakeview Pediatrics\\, P.C.;Front Desk',
    'TITLE:Pediatrician',
    'item1.EMAIL;type=INTERNET;type=pref:zizi@lakeview.example',
    'item1.X-ABLabel:_$!<Other>!$_',
    'EMAIL;type=INTERNET;type=HOME:ngozi@home.example',
    'TEL;type=WORK;type=FAX:+1 (312) 555-0199',
    'TEL;type=WORK;type=VOICE:+1 (312) 555-0142',
    'TEL;type=CELL;type=VOICE;type=pref:+1 (312) 555-0117',
    'item2.ADR;type=WORK;type=pref:;;44 W Lake St\\nSuite 900;Chicago;IL;60601;United States',
    'item2.X-ABADR:us',
    'item3.URL;type=pref:lakeview.example',
    'item3.X-ABLabel:_$!<HomePage>!$_',
    'BDAY;value=date;X-APPLE-OMIT-YEAR=1604:1604-05-12',
    'item4.X-ABDATE;type=pref:2009-06-20',
    'item4.X-ABLabel:_$!<Anniversary>!$_',
    'item5.X-ABRELATEDNAMES;type=pref:Emeka Okafor',
    'item5.X-ABLabel:_$!<Spouse>!$_',
    'X-SOCIALPROFILE;type=linkedin;x-user=ngozi:http://www.linkedin.com/in/ngozi',
    'NOTE:Met at the school fair\\; sings\\, runs.\\nKnows the choir.',
    `PHOTO;ENCODING=b;TYPE=JPEG:${picture[0]}`,
    ...picture.slice(1).map((line) => ` ${line}`),
  );
  const ngozi = {
    name: 'Dr. Ngozi Adaeze Okafor MD',
    callMe: 'Zizi',
    occupation: 'Pediatrician',
    company: 'Lakeview Pediatrics, P.C.',
    customerPhone: '+1 (312) 555-0117',
    customerEmail: 'zizi@lakeview.example',
    note: 'Met at the school fair; sings, runs.\nKnows the choir.',
  };

  it('one card, with groups and a folded picture', () => {
    expect(read(iphone)).toEqual([ngozi]);
  });

  it('a book of iCloud: people, a company, a list', () => {
    const prodid = 'PRODID:-//Apple Inc.//iCloud Web Address Book 2420B21//EN';
    const book = [
      iphone,
      card(
        'VERSION:3.0',
        prodid,
        'N:;;;;',
        'FN:Harbor Tile Co.',
        'ORG:Harbor Tile Co.;',
        'X-ABShowAs:COMPANY',
        'UID:4A1F',
      ),
      card(
        'VERSION:3.0',
        prodid,
        'N:Book club',
        'FN:Book club',
        'X-ADDRESSBOOKSERVER-KIND:group',
        'X-ADDRESSBOOKSERVER-MEMBER:urn:uuid:4A1F',
      ),
      card(
        'VERSION:3.0',
        prodid,
        'REV:2024-03-02T11:05:09Z',
        'N:Brandão;João;;;',
        'FN:João Brandão',
        'UID:77C0',
      ),
    ].join('');
    expect(read(book)).toEqual([
      ngozi,
      'it is a company, not a person',
      'it is a group, not a person',
      { name: 'João Brandão' },
    ]);
  });

  it('the old Address Book: UTF-16 with either mark, a picture without a name for its encoding', () => {
    const text = card(
      'VERSION:3.0',
      'N:Søndergård;Åse;;;',
      'FN:Åse Søndergård',
      'ORG:Fjord & Co;',
      'PHOTO;BASE64:',
      ...picture.map((line) => `  ${line}`),
    ).replace(/\r\n/g, '\n');
    const little = Buffer.from(`\ufeff${text}`, 'utf16le');
    for (const bytes of [little, Buffer.from(little).swap16()]) {
      expect(isVcard(vcardText(bytes))).toBe(true);
      expect(read(vcardText(bytes))).toEqual([{ name: 'Åse Søndergård', company: 'Fjord & Co' }]);
    }
  });
});

it('Google Contacts', () => {
  const book = [
    card(
      'VERSION:3.0',
      'FN:Mr. Tomás Ibarra',
      'N:Ibarra;Tomás;;Mr.;',
      'NICKNAME:Tom',
      'EMAIL;TYPE=INTERNET;TYPE=WORK:tomas@ibarra.example',
      'TEL;TYPE=CELL:+1 602-555-0161',
      'TEL;TYPE=WORK;TYPE=FAX:+1 602-555-0162',
      'item1.TEL:+1 602-555-0163',
      'item1.X-ABLabel:boat',
      'ADR;TYPE=WORK:;;9 Mesa Rd;Tempe;AZ;85281;US;9 Mesa Rd\\nTempe\\, AZ 85281\\nUS',
      'ORG:Ibarra Roofing',
      'TITLE:Owner\\, estimator',
      'BDAY:19800417',
      'item2.URL:http\\://www.google.com/profiles/1180',
      'item2.X-ABLabel:PROFILE',
      'NOTE:Two crews\\nlikes early calls',
      'PHOTO:https://lh3.googleusercontent.com/contacts/AbCd_eF',
      'CATEGORIES:Friends,myContacts,starred',
    ),
    card(
      'VERSION:3.0',
      'FN:Valley Plumbing Supply',
      'N:;;;;',
      'TEL;TYPE=WORK:+1 602-555-0110',
      'ORG:Valley Plumbing Supply',
      'CATEGORIES:myContacts',
    ),
    card('VERSION:3.0', 'FN:someone@list.example', 'N:;;;;', 'EMAIL;TYPE=INTERNET:someone@list.example'),
  ].join('');
  expect(read(book)).toEqual([
    {
      name: 'Mr. Tomás Ibarra',
      callMe: 'Tom',
      occupation: 'Owner, estimator',
      company: 'Ibarra Roofing',
      relation: 'friend',
      customerPhone: '+1 602-555-0161',
      customerEmail: 'tomas@ibarra.example',
      note: 'Two crews\nlikes early calls',
    },
    'it is a company, not a person',
    'it has no name',
  ]);
});

it('Outlook for Windows, in its code page', () => {
  const text = card(
    'VERSION:2.1',
    'X-MS-SIGNATURE:YES',
    'N;LANGUAGE=de;CHARSET=Windows-1252:Größl;Anneliese;Maria;Dr.',
    'FN;CHARSET=Windows-1252:Größl, Anneliese',
    'ORG;CHARSET=Windows-1252:Größl & Söhne GmbH;Einkauf',
    'TITLE:Purchasing manager',
    'CATEGORIES:Family',
    'NOTE;ENCODING=QUOTED-PRINTABLE:Prefers letters; ask for the card =3D 12 % off.=0D=0A=',
    'Second line, over=0D=0A=',
    '',
    'TEL;WORK;VOICE:+49 (89) 555 010',
    'TEL;CELL;VOICE:+49 (171) 555 011',
    'TEL;PREF;WORK;FAX:+49 (89) 555 012',
    'ADR;WORK;PREF;CHARSET=Windows-1252:;2. Stock;Hauptstraße 4;München;;80331;Deutschland',
    'LABEL;WORK;PREF;CHARSET=Windows-1252;ENCODING=QUOTED-PRINTABLE:2. Stock=0D=0A=',
    'Hauptstra=DFe 4=0D=0A=',
    '80331 M=FCnchen',
    'X-MS-OL-DEFAULT-POSTAL-ADDRESS:2',
    'URL;WORK:http://groessl.example',
    'BDAY:19710930',
    'EMAIL;PREF;INTERNET:a.groessl@groessl.example',
    'X-MS-OL-DESIGN;CHARSET=utf-8:<card xmlns="http://schemas.microsoft.com/office/outlook/12/electronicbusinesscards" ver="1.0" layout="left" bgcolor="ffffff"><img xmlns="" align="fit" area="16" use="cardpicture"/><fld xmlns="" prop="name" align="left" dir="ltr" style="b" color="000000" size="10"/></card>',
    'PHOTO;TYPE=JPEG;ENCODING=BASE64:',
    ...picture.map((line) => ` ${line}`),
    '',
    'REV:20240311T081500Z',
  );
  const lind = card('VERSION:2.1', 'N;LANGUAGE=en-us:Lind;Bo', 'FN:Bo Lind', 'REV:20240311T081501Z');
  const bytes = Buffer.from(`${text}${lind}`, 'latin1');
  expect(read(vcardText(bytes))).toEqual([
    {
      name: 'Dr. Anneliese Maria Größl',
      occupation: 'Purchasing manager',
      company: 'Größl & Söhne GmbH',
      relation: 'family',
      customerPhone: '+49 (171) 555 011',
      customerEmail: 'a.groessl@groessl.example',
      note: 'Prefers letters; ask for the card = 12 % off.\nSecond line, over',
    },
    { name: 'Bo Lind' },
  ]);
});

it('Android: every letter quoted, a nickname of its own kind, a card that is a number alone', () => {
  const quoted = (text: string) =>
    [...Buffer.from(text)].map((byte) => `=${byte.toString(16).toUpperCase().padStart(2, '0')}`).join('');
  const long = quoted('Müller-Lüdenscheidt');
  const book = [
    card(
      'VERSION:2.1',
      `N;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:${long.slice(0, 48)}=`,
      `${long.slice(48)};${quoted('Jürgen')};;;`,
      `FN;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:${quoted('Jürgen ')}=`,
      long,
      'X-ANDROID-CUSTOM:vnd.android.cursor.item/nickname;Jogi;1;;;;;;;;;;;;;',
      'TEL;X-CUSTOM(CHARSET=UTF-8,ENCODING=QUOTED-PRINTABLE,=42=C3=BC=72=6F):+49 30 555 0101',
      'TEL;CELL;PREF:+49 171 555 0102',
      'EMAIL;HOME:jogi@example.org',
      `ORG;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:${quoted('Bäckerei Süd')}`,
      'TITLE:baker',
      'PHOTO;ENCODING=BASE64;JPEG:' + picture[0]!,
      ...picture.slice(1).map((line) => ` ${line}`),
      '',
    ),
    card('VERSION:2.1', 'N:;;;;', 'FN:', 'TEL;CELL:*100#'),
    card('VERSION:2.1', 'N:Vega;Inés;;;', 'FN:Inés Vega', 'TEL;VOICE:555-0103'),
  ].join('');
  expect(read(book)).toEqual([
    {
      name: 'Jürgen Müller-Lüdenscheidt',
      callMe: 'Jogi',
      occupation: 'baker',
      company: 'Bäckerei Süd',
      customerPhone: '+49 171 555 0102',
      customerEmail: 'jogi@example.org',
    },
    'it has no name',
    { name: 'Inés Vega', customerPhone: '555-0103' },
  ]);
});

it('an older phone that quotes in 3.0', () => {
  const text = card(
    'VERSION:3.0',
    'N;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:=C5=81uczak;Ewa;;;',
    'FN;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:Ewa =C5=81uczak',
    'ORG:One\\, Two;Three',
  );
  expect(read(text)).toEqual([{ name: 'Ewa Łuczak', company: 'One, Two' }]);
});

it('Thunderbird', () => {
  const text = card(
    'VERSION:4.0',
    'UID:0b3f6a4e-0c0e-4d0e-9b0a-5b9c5ad2d2a1',
    'FN:Priya Shah',
    'N:Shah;Priya;;;',
    'NICKNAME:Pri',
    'EMAIL;PREF=2:old@shah.example',
    'EMAIL;PREF=1:priya@shah.example',
    'TEL;TYPE=fax;VALUE=TEXT:555-0150',
    'TEL;TYPE=cell;VALUE=TEXT:555-0151',
    'ORG:Shah Dental;Endodontics',
    'TITLE:Partner',
    'ROLE:Endodontist',
    'BDAY;VALUE=DATE:--0412',
    'X-CUSTOM1;VALUE=TEXT:tennis',
    'NOTE:Long note that goes on over the seventy-five octets that a line may ha',
    ' ve\\, folded by the program',
    `PHOTO;VALUE=URI:data:image/png;base64\\,${picture.join('')}`,
  );
  expect(read(text)).toEqual([
    {
      name: 'Priya Shah',
      callMe: 'Pri',
      occupation: 'Partner',
      company: 'Shah Dental',
      customerPhone: '555-0151',
      customerEmail: 'priya@shah.example',
      note: 'Long note that goes on over the seventy-five octets that a line may have, folded by the program',
    },
  ]);
});

it('Nextcloud, 3.0 and 4.0 in one file', () => {
  const book = [
    card(
      'VERSION:4.0',
      'PRODID:-//Nextcloud Contacts v5.5.3',
      'UID:2f5ed0a5',
      'FN;LANGUAGE=fr:Éloïse Marchand',
      'N:Marchand;Éloïse;;;',
      'item1.TEL;TYPE="VOICE,CELL";VALUE=uri:tel:+33-6-55-50-01-23',
      'item1.X-ABLABEL:perso',
      'EMAIL;TYPE=WORK:eloise@marchand.example',
      'RELATED;TYPE=friend;VALUE=text:Hugo',
      'CATEGORIES:Clients,Coworkers',
      'REV;VALUE=DATE-AND-OR-TIME:20240302T110509Z',
      'ORG:',
      'TITLE:notaire',
    ),
    card(
      'VERSION:3.0',
      'PRODID:-//Sabre//Sabre VObject 4.5.4//EN',
      'UID:9a',
      'FN:Jan de Wit',
      'N:de Wit;Jan;;;',
      'TEL;TYPE="HOME,VOICE":020 555 0144',
      'GENDER:M',
    ),
    card('VERSION:4.0', 'KIND:group', 'FN:Team', 'MEMBER:urn:uuid:2f5ed0a5'),
  ].join('');
  expect(read(`\ufeff${book}`)).toEqual([
    {
      name: 'Éloïse Marchand',
      occupation: 'notaire',
      relation: 'colleague',
      customerPhone: '+33-6-55-50-01-23',
      customerEmail: 'eloise@marchand.example',
    },
    { name: 'Jan de Wit', customerPhone: '020 555 0144' },
    'it is a group, not a person',
  ]);
});
