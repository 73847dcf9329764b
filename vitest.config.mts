import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    globalSetup: 'test/own-tmp.ts',
    testTimeout: 180_000,
    hookTimeout: 180_000,
    env: { TZ: 'UTC', NO_COLOR: '1' },
  },
});
