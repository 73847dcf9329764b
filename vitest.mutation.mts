/** The tests that mutants of src/domain have to get past: quick ones, without the built program. */
import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: [
      'test/domain/{circles,english,faces,plurals,readiness,ledger}.test.ts',
      'test/property/english.test.ts',
      'test/interview/days.test.ts',
    ],
    env: { TZ: 'UTC', NO_COLOR: '1' },
    testTimeout: 30_000,
  },
});
