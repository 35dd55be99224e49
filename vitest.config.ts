import { defineConfig } from 'vitest/config';

export default defineConfig({
	test: {
		projects: [
			{
				test: {
					name: 'unit',
					include: ['tests/**/*.test.ts'],
					setupFiles: ['tests/fixed-seed.ts'],
					// Some build or start the command line several times; a busy machine is no failure.
					testTimeout: 30_000,
					hookTimeout: 60_000,
					environment: 'node',
				},
			},
			{
				test: {
					name: 'browser',
					include: ['tests/**/*.browser.ts'],
					environment: 'node',
					testTimeout: 60_000,
					hookTimeout: 120_000,
					fileParallelism: false,
				},
			},
			{
				test: {
					name: 'pictures',
					include: ['docs/**/*.pictures.ts'],
					environment: 'node',
					testTimeout: 60_000,
				},
			},
		],
	},
});
