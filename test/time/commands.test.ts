/** Log, next and report, as a rep runs them. */
import ICAL from 'ical.js';
import { beforeEach, describe, expect, it } from 'vitest';
import { main } from '../../src/main.js';
import { fakeIo } from '../fake-io.js';
import { nextSchema, reportSchema } from '../../src/schemas/over-time.js';
import { newHome, runner, type Ran } from './run.js';

let home: string;
let refcoach: (...argv: string[]) => Promise<Ran>;

beforeEach(async () => {
  home = newHome();
  refcoach = runner(home);
  await refcoach(
    'profile',
    'edit',
    '--rep-name',
    'Maya Brandt',
    '--rep-phone',
    '503-555-0114',
    '--serves',
    'physicians; dentists',
  );
  await refcoach(
    'customer',
    'add',
    'Alan Whitcomb',
    '--occupation',
    'surgeon',
    '--score',
    '10',
    '--result',
    'cut your tax bill by $41,000',
  );
});

describe('log', () => {
  const list = async () =>
    (await refcoach('log', '--list')).out
      .trim()
      .split('\n')
      .map((line) => line.slice(12));

  it('keeps what happened and says what is owed', async () => {
    const { out } = await refcoach(
      'log',
      'Alan',
      '--asked',
      '--channel',
      'email',
      '--name-given',
      '--who',
      'Priya Shah',
    );
    expect(out).toMatch(
      /^Alan Whitcomb: asked, email\.\nAlan Whitcomb: named Priya Shah\.\nNow: Thank: Alan Whitcomb; named Priya Shah\.\n {2}\S/,
    );
    await refcoach('log', 'Alan', '--introduced');
    expect(await list()).toEqual([
      'Alan Whitcomb: asked, email',
      'Alan Whitcomb: named Priya Shah',
      'Alan Whitcomb: introduced you to Priya Shah',
    ]);
  });

  it('counts a name that came with the ask under that ask, not under the one before', async () => {
    await refcoach('log', 'Alan', '--asked', '--channel', 'phone');
    await refcoach('log', 'Alan', '--asked', '--channel', 'email', '--name-given', '--who', 'Bo');
    const { by } = JSON.parse((await refcoach('report', '--format', 'json')).out) as {
      by: Record<string, object[]>;
    };
    expect(by['channel']).toMatchObject([
      { key: 'email', asks: 1, names: 1 },
      { key: 'phone', asks: 1, names: 0 },
    ]);
  });

  it('carries what was asked for to the people who came of it', async () => {
    await refcoach('log', 'Alan', '--asked', '--channel', 'email', '--circle', 'work', '--kind', 'dentist');
    await refcoach('log', 'Alan', '--name-given', '--who', 'Bo');
    await refcoach('log', 'Alan', '--met');
    const { by } = JSON.parse((await refcoach('report', '--format', 'json')).out) as {
      by: Record<string, { key: string; meetings: number }[]>;
    };
    expect(by['circle']).toMatchObject([{ key: 'work', asks: 1, names: 1, meetings: 1 }]);
    expect(by['kind']).toMatchObject([{ key: 'dentist', names: 1 }]);
  });

  it('unasked alone is an introduction; a new customer begins a link of their own', async () => {
    await refcoach('log', 'Alan', '--unasked', '--who', 'Priya Shah', '--on', '2027-03-01');
    expect((await refcoach('log', 'Alan', 'priya shah', '--won', '--on', '2027-03-20')).err).toBe(
      'Priya Shah is a customer now.\n',
    );
    await refcoach('log', 'Priya', '--introduced', '--who', 'Dee Ray');
    expect((await refcoach('report', '--chain', 'Dee Ray')).out).toBe(
      'Dee Ray\n  introduced by Priya Shah\n  introduced by Alan Whitcomb\n',
    );
  });

  it('asks which person when several are open, and takes back the last', async () => {
    await refcoach('log', 'Alan', '--name-given', '--who', 'Bo', '--who', 'Cy');
    const { code, err } = await refcoach('log', 'Alan', '--met');
    expect(code).toBe(2);
    expect(err).toContain('--who "Bo", "Cy"');
    expect((await refcoach('log', '--undo')).out).toBe('Taken back: Alan Whitcomb: named Cy.\n');
    expect(await list()).toEqual(['Alan Whitcomb: named Bo']);
  });

  it('refuses what is no day, no score, no channel, and a name near another', async () => {
    expect((await refcoach('log', 'Alan', '--asked', '--on', '2027-02-30')).code).toBe(2);
    expect((await refcoach('log', 'Alan', '--scored', '11')).code).toBe(2);
    expect((await refcoach('log', 'Alan', '--asked', '--channel', 'emial')).err).toContain(
      'Did you mean "email"?',
    );
    expect((await refcoach('log', 'Alan Whitcmb', '--asked')).err).toContain('Did you mean "Alan Whitcomb"?');
    expect((await refcoach('log', '--list')).out).toBe('Nothing is logged yet.\n');
  });
});

describe('next', () => {
  it('says the most human first, with words and what to type', async () => {
    await refcoach('log', 'Alan', '--asked', '--introduced', '--who', 'Priya Shah', '--on', '2027-04-12');
    const { out } = await refcoach('next');
    expect(out).toMatch(
      /^Monday, April 12\n\nTODAY\n {2}Thank: Alan Whitcomb; introduced you to Priya Shah\n {5}\S.*Priya/,
    );
    expect(out.indexOf('Thank:')).toBeLessThan(out.indexOf('Write or call:'));
    expect(out).toContain('(when done: refcoach log "Alan Whitcomb" --thanked --who "Priya Shah")');
  });

  it('does nothing more once it is done, and asks again when the cadence has passed', async () => {
    await refcoach('log', 'Alan', '--asked', '--thanked', '--on', '2027-01-04');
    await refcoach('log', 'Alan', '--gave', 'found a tutor', '--on', '2027-02-01');
    expect((await refcoach('next', '--today', '2027-03-01')).out).toContain('Nothing is due');
    expect((await refcoach('next', '--today', '2027-04-04', '--days', '0')).out).toContain(
      'May be asked again: Alan Whitcomb',
    );
  });

  it('says when readiness changed', async () => {
    await refcoach(
      'ask',
      'Bo Lind',
      '--rep-name',
      'Maya',
      '--serves',
      'dentists',
      '--score',
      '8',
      '--result',
      'sold the house',
      '--save',
      '--today',
      '2027-04-01',
    );
    await refcoach('log', 'Bo', '--scored', '10', '--on', '2027-04-12');
    expect((await refcoach('next', '--days', '0')).out).toContain(
      'Readiness changed: Bo Lind; was "not yet", now "ask"',
    );
  });

  it('gives a calendar that other programs read', async () => {
    await refcoach(
      'customer',
      'add',
      'Zoë Ångström, née Li; "Zed"',
      '--score',
      '9',
      '--result',
      'cut your tax bill',
    );
    await refcoach('log', 'Zoë', '--introduced', '--who', '四郎 O’Brien', '--on', '2027-04-12');
    const { out } = await refcoach('next', '--format', 'ics');
    expect(out.split('\r\n').every((line) => Buffer.byteLength(line) <= 75)).toBe(true);
    expect(out.replace(/\r\n/g, '')).not.toMatch(/[\r\n]/);
    const events = new ICAL.Component(ICAL.parse(out) as [string, unknown[], unknown[]])
      .getAllSubcomponents('vevent')
      .map((one) => new ICAL.Event(one));
    const thanks = events.find(({ summary }) => summary.startsWith('Thank'))!;
    expect(thanks.summary).toBe('Thank: Zoë Ångström, née Li; "Zed" (四郎 O’Brien)');
    expect(thanks.startDate.toString()).toBe('2027-04-12');
    expect(new Set(events.map(({ uid }) => uid)).size).toBe(events.length);
    expect((await refcoach('next', '--format', 'ics')).out).toBe(out);
  });

  it('gives data for scripts', async () => {
    await refcoach('log', 'Alan', '--asked');
    const { items } = nextSchema.parse(JSON.parse((await refcoach('next', '--format', 'json')).out));
    expect(items[0]).toMatchObject({
      action: 'thank',
      date: '2027-04-12',
      late: 0,
      customer: 'Alan Whitcomb',
      callMe: 'Alan',
    });
  });
});

describe('signs of good will', () => {
  it('are logged, count for readiness, and tell next that it changed', async () => {
    await refcoach('customer', 'add', 'Bo Lind', '--result', 'cut your heating bill in half');
    const verdict = async () =>
      (
        JSON.parse((await refcoach('ask', 'Bo Lind', '--format', 'json', '--no-save')).out) as {
          readiness: { verdict: string; reasons: string[] };
        }
      ).readiness;
    await refcoach('ask', 'Bo Lind', '--save');
    expect((await verdict()).verdict).toBe('give-first');
    const { out } = await refcoach(
      'log',
      'Bo Lind',
      '--signals',
      'praised,came-back',
      '--words',
      'told his boss',
    );
    expect(out).toContain('Bo Lind: showed good will: praised you unasked: told his boss.');
    expect(out).toContain('Bo Lind: showed good will: came back: told his boss.');
    expect(await verdict()).toMatchObject({ verdict: 'ask' });
    expect((await verdict()).reasons.join(' ')).toContain('praised you unasked');
    expect((await refcoach('next')).out).toContain('Readiness changed: Bo Lind; was "give first", now "ask"');
    expect(await refcoach('log', 'Bo Lind', '--signals', 'happy')).toMatchObject({
      code: 2,
      err: 'refcoach: --signals: there is no "happy". There are: came-back, praised, asks-advice, sent-someone, defended-price.\n',
    });
  });
});

describe('report', () => {
  it('never says that nothing is logged when a name is', async () => {
    expect((await refcoach('report')).out).toContain('Nothing is logged yet.');
    await refcoach('log', 'Alan', '--name-given');
    expect((await refcoach('report')).out).not.toContain('Nothing is logged yet.');
  });

  it('draws, or writes letters only', async () => {
    await refcoach('log', 'Alan', '--asked', '--introduced', '--who', 'Priya Shah');
    expect((await refcoach('report')).out).toMatch(/Asks {15}1 {2}█+/);
    expect((await refcoach('report')).out).toContain('└─ Priya Shah (introduced)');
    expect((await refcoach('report', '--plain')).out).not.toMatch(/[█└▁]/);
  });

  it('is as it stood on a day', async () => {
    await refcoach('log', 'Alan', '--asked', '--introduced', '--who', 'Priya Shah', '--on', '2027-02-01');
    await refcoach('log', 'Alan', '--introduced', '--who', 'Bo Lind', '--on', '2027-03-01');
    const on = async (...days: string[]) =>
      JSON.parse((await refcoach('report', '--format', 'json', ...days)).out) as {
        until: string;
        funnel: { introductions: number };
        chains: { introduced: { name: string }[] }[];
      };
    const then = await on('--today', '2027-02-28');
    expect(then).toMatchObject({ until: '2027-02-28', funnel: { introductions: 1 } });
    expect(then.chains[0]!.introduced.map(({ name }) => name)).toEqual(['Priya Shah']);
    expect((await on('--today', '2027-12-01', '--until', '2027-02-10')).until).toBe('2027-02-10');
    expect((await on()).funnel.introductions).toBe(2);
    expect(await refcoach('report', '--today', 'soon')).toMatchObject({ code: 2 });
  });

  it('shows the largest trees, and says how many more there are', async () => {
    for (let at = 0; at < 32; at++)
      await refcoach('log', `Customer ${at}`, '--new', '--introduced', '--who', `Friend ${at}`);
    await refcoach('log', 'Customer 31', '--introduced', '--who', 'Zed Long');
    const { out } = await refcoach('report');
    expect(out).toMatch(/Who introduced whom\n {2}Customer 31\n {2}├─ Friend 31/);
    expect(out).toContain('  and 3 more trees; --chain NAME for one, --format json for all\n');
  });

  it.each([50, 60])('stays inside a terminal of %d columns', async (width) => {
    for (const [at, circle] of ['work', 'kids', 'street'].entries())
      for (let again = 0; again <= at * 5; again++)
        await refcoach('log', `C${at}${again}`, '--new', '--asked', '--circle', circle, '--name-given');
    const io = fakeIo({ columns: width, terminal: true, env: { REFCOACH_HOME: home, NO_COLOR: '1' } });
    await main(['report'], io);
    expect(io.text.out).toContain('unasked');
    for (const line of io.text.out.split('\n')) expect(line.length, line).toBeLessThanOrEqual(width);
  });

  it('is one page that loads nothing and escapes names', async () => {
    await refcoach('log', 'Eve <b>', '--new', '--introduced', '--who', '<script>alert(1)</script>');
    const { out } = await refcoach('report', '--format', 'html');
    expect(out).not.toContain('<script');
    expect(out).not.toMatch(/(?:src|href)=/);
    expect(out).toContain('&lt;script&gt;');
  });

  it('is what its schema says', async () => {
    await refcoach('log', 'Alan', '--asked', '--introduced', '--who', 'Priya Shah');
    const { chains } = reportSchema.parse(JSON.parse((await refcoach('report', '--format', 'json')).out));
    expect(chains).toMatchObject([{ name: 'Alan Whitcomb', introduced: [{ name: 'Priya Shah' }] }]);
  });

  it('is a table that no spreadsheet takes for a formula', async () => {
    await refcoach('customer', 'add', 'Mal', '--occupation', '=cmd()');
    await refcoach('log', 'Mal', '--asked');
    expect((await refcoach('report', '--format', 'csv')).out).toMatch(/^group,key,name,asks.*\nall,,All,1/);
    expect((await refcoach('report', '--format', 'csv')).out).not.toMatch(/(?:^|,)=/m);
  });
});

it('ask uses what is saved: the profile, the facts, the last ask, and nobody twice', async () => {
  await refcoach(
    'customer',
    'edit',
    'Alan',
    '--people',
    'Priya Shah, who runs the practice next door; Bo Lind',
  );
  await refcoach('log', 'Alan', '--asked', '--name-given', '--who', 'Priya Shah', '--on', '2027-01-04');
  const { code, out } = await refcoach('ask', 'Alan Whitcomb', '--format', 'json');
  expect(code).toBe(0);
  const result = JSON.parse(out) as {
    customer: { lastAsked: string; people: { name: string }[] };
    scripts: { text: string }[];
  };
  expect(result.customer.lastAsked).toBe('2027-01-04');
  expect(result.customer.people.map(({ name }) => name)).toEqual(['Bo Lind']);
  expect(JSON.stringify(result.scripts)).not.toContain('Priya');
});
