/** The same bytes in every place: locale, time zone and terminal don't reach a result. */
import { beforeAll, expect, it } from 'vitest';
import { ALAN, REP, sandbox } from './sandbox.js';

const { sh, put } = sandbox();

const PLACES = [
  'LC_ALL=C TZ=UTC',
  'LC_ALL=de_DE.UTF-8 TZ=Europe/Berlin',
  'LC_ALL=tr_TR.UTF-8 TZ=Pacific/Kiritimati',
  'LANG=ar_EG.UTF-8 LANGUAGE=ar TZ=Pacific/Pago_Pago COLUMNS=80',
];

beforeAll(() => {
  put(
    'in.csv',
    'name,score,occupation,since\nIrina Ilic,9,INTERIOR DESIGNER,2024-03-31\nZoë,10,titan miner,2023-12-31\n',
  );
  sh(`refcoach ${ALAN} --save`);
  sh('refcoach log Alan --asked --introduced --who Priya --on 2027-03-28');
});

it.each([
  `ask --example --today 2027-04-12`,
  `ask --from in.csv --format ndjson -q ${REP}`,
  'next --today 2027-04-12 --format json',
  'report --format html --since 2027-01-01 --until 2027-04-12',
  'customer list --format json',
  'check --text "DO YOU KNOW ANYONE WHO NEEDS INSURANCE?" --format json --fail-on never',
  'handout --trade real-estate --today 2027-04-12 --format html',
  'list kinds',
])('refcoach %s', (command) => {
  const runs = PLACES.map((place) => sh(`env ${place} refcoach ${command}`));
  for (const { code, out, err } of runs) expect([code, err, out]).toEqual([0, '', runs[0]!.out]);
  expect(runs[0]!.out.length).toBeGreaterThan(20);
});
