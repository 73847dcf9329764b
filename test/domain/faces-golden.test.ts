/**
 * Whom to ask for, read as a trainer would: faces.golden has customers and what is found for each, the face, how the customer says it,
 * which one of them, and why. After a change of words: UPDATE=1 npx vitest run test/domain/faces-golden.test.ts, and read the difference.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readCustomer, readProfile } from '../../src/domain/answers.js';
import { circleReader } from '../../src/domain/circles.js';
import { firstName, wordSets } from '../../src/domain/english.js';
import { findFaces, newFaceMemory, type Pick } from '../../src/domain/faces.js';
import { fitOf } from '../../src/domain/fit.js';
import { peerOf } from '../../src/domain/peer.js';
import { playbook } from '../content/playbook.js';

const FILE = 'test/domain/faces.golden';
const sets = wordSets(playbook.words);
const blocks = readFileSync(FILE, 'utf8').trimEnd().split('\n\n');

/** "serves: nurses; teachers" of a block, by field. */
function given(block: string): Record<string, string[]> {
  const rows = block.split('\n').filter((line) => /^\w+: /.test(line));
  return Object.fromEntries(
    rows.map((row) => [row.split(': ')[0]!, row.slice(row.indexOf(': ') + 2).split('; ')]),
  );
}

const line = ({ phrase, mine, cue, theOne, kind, circle, source, why }: Pick): string =>
  `- ${phrase}${mine === phrase ? '' : ` | ${mine}`}${(theOne || cue) && ` | ${theOne || cue}`} (${[source, circle, kind].filter(Boolean).join(', ')}) ${why.join(' ')}`;

/** A block written anew: its facts, the faces, and what is left out. */
function block(title: string, facts: Record<string, string[]>): string {
  const { serves = [], trade: [named = ''] = [], name: [name = 'Deb Kowalczyk'] = [] } = facts;
  const { occupation: [occupation = ''] = [], executive, circles = [], people = [] } = facts;
  const { profile } = readProfile({ rep: { name: 'Gus' }, serves, trade: named }, sets);
  const { customer: typed } = readCustomer(
    { name, occupation, circles, people, executive: Boolean(executive) },
    sets,
  );
  const customer = { ...typed, callMe: firstName(typed.name, sets) };
  const trade = playbook.trade(playbook.match('trades', named));
  const { picks, warnings } = findFaces(customer, {
    playbook,
    sets,
    read: circleReader(playbook, sets),
    trade,
    profile,
    fit: fitOf(profile, playbook, trade),
    person: playbook.person(playbook.match('people', customer.occupation)),
    peer: peerOf(customer.occupation, profile.serves),
    memory: newFaceMemory(),
  });
  const rows = Object.entries(facts).map(([field, values]) => `${field}: ${values.join('; ')}`);
  return [title, ...rows, ...picks.map(line), ...warnings.map(({ message }) => `! ${message}`)].join('\n');
}

const made = blocks.map((text) => {
  const title = text.split('\n')[0]!;
  return { title, text, now: () => block(title, given(text)) };
});
if (process.env['UPDATE'] === '1') writeFileSync(FILE, `${made.map(({ now }) => now()).join('\n\n')}\n`);

describe('whom to ask for', () => {
  it.each(made.map(({ title, text, now }) => [title, text, now] as const))('%s', (_, text, now) =>
    expect(now()).toBe(text),
  );
});
