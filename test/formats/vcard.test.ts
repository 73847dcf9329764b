import { describe, expect, it } from 'vitest';
import { readVcards, vcardText } from '../../src/formats/records/vcard.js';

const card = (...lines: string[]) => ['BEGIN:VCARD', ...lines, 'END:VCARD', ''].join('\r\n');
const only = (text: string) => readVcards(text)[0]!;

describe('readVcards', () => {
  it('reads an iPhone card (3.0, groups, types, a company beside)', () => {
    const text = card(
      'VERSION:3.0',
      'PRODID:-//Apple Inc.//iPhone OS 17.5//EN',
      'N:Whitcomb;Alan;;Dr.;',
      'FN:Dr. Alan Whitcomb',
      'NICKNAME:Al',
      'ORG:Northside Orthopedics;Surgery',
      'TITLE:Orthopedic Surgeon',
      'item1.EMAIL;type=INTERNET;type=pref:alan@north.example',
      'item1.X-ABLabel:_$!<Work>!$_',
      'TEL;type=CELL;type=VOICE;type=pref:+1 (503) 555-0114',
      'NOTE:met at the fair\\, liked boats',
    );
    expect(only(text)).toMatchObject({
      problem: '',
      record: {
        name: 'Dr. Alan Whitcomb',
        callMe: 'Al',
        occupation: 'Orthopedic Surgeon',
        company: 'Northside Orthopedics',
        customerPhone: '+1 (503) 555-0114',
        customerEmail: 'alan@north.example',
        note: 'met at the fair, liked boats',
      },
    });
  });

  it('reads a 4.0 card with a tel: address and folded lines', () => {
    const text = card(
      'VERSION:4.0',
      'FN:Zoë O’Bri',
      ' en',
      'N:O’Brien;Zoë;;;',
      'TEL;VALUE=uri;TYPE="voice,home":tel:+1-555-0100',
      'CATEGORIES:Friends,Tennis',
      'KIND:individual',
    );
    expect(only(text).record).toEqual({
      name: 'Zoë O’Brien',
      customerPhone: '+1-555-0100',
      relation: 'friend',
    });
  });

  it('reads an Outlook card (2.1, quoted-printable with soft line ends, a charset, a picture)', () => {
    const text = card(
      'VERSION:2.1',
      'N;LANGUAGE=de;CHARSET=Windows-1252;ENCODING=QUOTED-PRINTABLE:M=FCller;J=F6rg',
      'FN;CHARSET=Windows-1252;ENCODING=QUOTED-PRINTABLE:J=F6rg M=FCl=',
      'ler',
      'ORG:Bäckerei, Müller;Vertrieb',
      'TITLE;ENCODING=QUOTED-PRINTABLE;CHARSET=UTF-8:Gesch=C3=A4ftsf=C3=BChrer=0D=0AVertrieb',
      'TEL;WORK;VOICE:030 12345',
      'EMAIL;PREF;INTERNET:joerg@mueller.example',
      'PHOTO;TYPE=JPEG;ENCODING=BASE64:',
      ' /9j/4AAQSkZJRgABAQEAYABgAAD/2wBDAAgGBgcGBQgHBwcJCQgKDBQNDAsLDBkSEw8U',
      ' HRofHh0aHBwgJC4nICIsIxwcKDcpLDAxNDQ0Hyc5PTgyPC4zNDL/2wBDAQkJCQwLDBgN',
      '',
    );
    expect(only(text).record).toMatchObject({
      name: 'Jörg Müller',
      company: 'Bäckerei, Müller',
      occupation: 'Geschäftsführer\nVertrieb',
      customerPhone: '030 12345',
      customerEmail: 'joerg@mueller.example',
    });
  });

  it('takes the name from its parts, and leaves out companies, groups and the nameless', () => {
    const rows = readVcards(
      [
        card('VERSION:3.0', 'N:Lee;Ann;Marie;;', 'FN:'),
        card('VERSION:3.0', 'FN:Acme', 'ORG:Acme', 'X-ABShowAs:COMPANY'),
        card('VERSION:4.0', 'KIND:group', 'FN:Tennis'),
        card('VERSION:3.0', 'TEL:1'),
        'BEGIN:VCARD\nVERSION:3.0\nFN:Cut off',
      ].join('\n'),
    );
    expect(rows.map(({ record, problem }) => record['name'] ?? problem)).toEqual([
      'Ann Marie Lee',
      'it is a company, not a person',
      'it is a group, not a person',
      'it has no name',
      "it can't be read: its end is missing",
    ]);
    expect(rows[1]!.line).toBe(7);
  });

  it('is not stopped by odd lines', () => {
    const odd = [
      'VERSION:3.0',
      'FN:Odd One',
      'no colon here',
      'BDAY:0000-00-00',
      'TEL;TYPE=:5',
      'EMAIL;TYPE="open:x@y',
    ];
    expect(only(card(...odd))).toMatchObject({ problem: '', record: { name: 'Odd One' } });
    expect(only(card('version:3.0', 'fn:Low Case', 'org:Firm')).record).toEqual({
      name: 'Low Case',
      company: 'Firm',
    });
  });

  it('reads bytes of older programs', () => {
    expect(vcardText(Buffer.from('FN:J\xf6rg', 'latin1'))).toBe('FN:Jörg');
    expect(vcardText(Buffer.from('\ufeffFN:Jörg', 'utf16le'))).toContain('Jörg');
  });
});
