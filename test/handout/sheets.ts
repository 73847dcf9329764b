/** The built-in sheets filled for a trade, for tests of the formats. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { desk, type Desk, type Participant } from '../../src/domain/desk.js';
import { plainLook } from '../../src/domain/look.js';
import { emptyCustomer, emptyProfile } from '../../src/domain/model.js';
import type { Sheet } from '../../src/domain/page.js';
import type { Chunk, PageFormat, PageOptions } from '../../src/formats/pages/format.js';
import { playbook } from '../content/playbook.js';

const font = (name: string) => readFileSync(join(__dirname, '../../node_modules/@expo-google-fonts', name));

export const options = (over: Partial<PageOptions> = {}): PageOptions => ({
  look: plainLook('2027-04-12'),
  title: 'Sheets',
  fonts: {
    text: font('literata/400Regular/Literata_400Regular.ttf'),
    voice: font('literata/400Regular_Italic/Literata_400Regular_Italic.ttf'),
    head: font('source-sans-3/600SemiBold/SourceSans3_600SemiBold.ttf'),
    also: [],
    ofScript: (script) =>
      ['Arabic', 'Hebrew', 'Thai'].includes(script)
        ? font(`noto-sans-${script.toLowerCase()}/400Regular/NotoSans${script}_400Regular.ttf`)
        : undefined,
  },
  onMissing: () => undefined,
  ...over,
});

export const someone = (name: string, customer = ''): Participant => ({
  profile: { ...emptyProfile(), rep: { ...emptyProfile().rep, name, company: 'Nordhaus' } },
  customer: customer ? { ...emptyCustomer(), name: customer, score: 9, result: 'kept the roof dry' } : null,
});

export const table: Desk = desk(playbook, {
  today: '2027-04-12',
  seed: '',
  version: '0',
  minutes: 0,
  brand: { name: '', contact: '' },
  classList: [{ number: '1', participant: 'Łukasz Wójcik', participantCompany: 'Nordhaus' }],
});

export const KINDS = ['handout', 'worksheet', 'answer-key', 'leader', 'cards', 'score-sheet', 'cover'];

export const sheetsFor = (trade: string, participant?: Participant): Sheet[] =>
  table.sheets(
    KINDS.map((kind) => playbook.sheet(kind)!),
    trade,
    participant,
  );

export async function made(format: PageFormat, sheets: Iterable<Sheet>, given = options()): Promise<Buffer> {
  const chunks: Chunk[] = [];
  for await (const chunk of format(sheets, given)) chunks.push(chunk);
  return Buffer.concat(chunks.map((chunk) => Buffer.from(chunk)));
}
