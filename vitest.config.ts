/** Unit and golden tests stand beside what they test; what the emitted packages test of themselves belongs to their toolchains. */
import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['{cli,generators,conformance,scripts}/**/*.test.ts'],
    exclude: ['**/node_modules/**', 'conformance/programs/**'],
    testTimeout: 30_000,
    maxWorkers: 2,
  },
});
