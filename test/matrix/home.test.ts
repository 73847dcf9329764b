/** No home folder, an unknown user, a folder that can't be written: what only reads works, what writes says what to set. */
import { chmodSync, chownSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ALAN, isRoot, oneLine, sandbox } from './sandbox.js';

const { folder, sh, names } = sandbox();
const NOBODY = 65_534;
const as = (user: number) => (isRoot ? `setpriv --reuid=${user} --clear-groups ` : '');

const HOMELESS: [string, string][] = [
  ['no HOME, no such user', `env -u HOME -u REFCOACH_HOME ${as(12_345)}`],
  ['HOME=', 'env -u REFCOACH_HOME HOME= '],
  ['a relative XDG folder', 'env -u REFCOACH_HOME HOME= XDG_CONFIG_HOME=here '],
];

describe.each(HOMELESS)('%s', (_, prefix) => {
  it('coaches, checks and looks up all the same', () => {
    expect(sh(`${prefix}refcoach ${ALAN}`)).toMatchObject({ code: 0, err: '' });
    expect(sh(`${prefix}refcoach check --text "Do you know anyone who needs a roof?"`)).toMatchObject({
      code: 1,
      err: '',
    });
    expect(sh(`${prefix}refcoach customer list`)).toMatchObject({ code: 0, err: '' });
    expect(sh(`${prefix}refcoach doctor`).out).toContain('set REFCOACH_HOME');
  });

  it('says which variable to set before it keeps anything', () => {
    const { code, err } = sh(`${prefix}refcoach log Alan --new --asked`);
    expect([code, err]).toEqual([2, expect.stringMatching(oneLine)]);
    expect(err).toContain('Set REFCOACH_HOME');
    expect(names()).toEqual([]);
  });
});

describe('a folder that takes nothing', () => {
  const closed = join(folder, 'closed');
  const reader = `${as(NOBODY)}env REFCOACH_HOME=${closed}`;

  it.skipIf(!isRoot)('is read, and writing there names it and what to do', () => {
    mkdirSync(closed);
    chownSync(closed, NOBODY, NOBODY);
    sh(`${reader} refcoach ${ALAN} --save`);
    chmodSync(closed, 0o500);
    expect(sh(`${reader} refcoach customer list`).out).toContain('Alan');
    expect(sh(`${reader} refcoach ${ALAN}`)).toMatchObject({ code: 0, err: '' });
    for (const write of [
      'log Alan --asked',
      'profile edit --rep-name Ann',
      `${ALAN} --save --open-issue late`,
    ]) {
      const { code, err } = sh(`${reader} refcoach ${write}`);
      expect([code, err], write).toEqual([73, expect.stringMatching(oneLine)]);
      expect(err).toContain(closed);
      expect(err).toContain('REFCOACH_HOME');
    }
    expect(names('closed')).toEqual(['journal.ndjson', 'profile.json']);
  });

  it.each(['/proc/refcoach/deep', '/dev/null/refcoach', `${folder}/file`])(
    '%s is refused, not tried for ever',
    (home) => {
      sh('touch file');
      const { code, err } = sh('refcoach log Alan --new --asked', { REFCOACH_HOME: home });
      expect([code, err]).toEqual([73, expect.stringMatching(oneLine)]);
      sh('rm file');
    },
  );
});

it('keeps what is kept for its owner alone', () => {
  sh(`umask 000; refcoach ${ALAN} --save`);
  expect(sh('stat -c %a home home/journal.ndjson home/profile.json').out).toBe('700\n600\n600\n');
});
