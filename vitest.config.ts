import { defineConfig } from 'vitest/config';

export default defineConfig({
	test: {
		projects: [
			{
				test: {
					name: 'unit',
					include: ['tests/**/*.test.ts'],
					setupFiles: ['tests/fixed-seed.ts'],
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
