import js from '@eslint/js';
import obsidianmd from 'eslint-plugin-obsidianmd';
import { defineConfig, globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';

const typed = { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } };

const houseRules = {
	'@typescript-eslint/no-explicit-any': 'error',
	'@typescript-eslint/consistent-type-imports': 'error',
	'@typescript-eslint/switch-exhaustiveness-check': 'error',
	'max-lines': ['error', 300],
	'max-lines-per-function': ['error', { max: 60 }],
};

export default defineConfig([
	globalIgnores(['main.js', 'dist/**', 'node_modules/**', '.cache/**']),
	{
		files: ['src/**/*.ts'],
		extends: [obsidianmd.configs.recommended],
		languageOptions: typed,
		rules: houseRules,
	},
	{
		files: ['cli/**/*.mts', 'tests/**/*.ts', 'docs/**/*.ts', 'vitest.config.ts'],
		extends: [js.configs.recommended, tseslint.configs.recommendedTypeChecked],
		languageOptions: typed,
		rules: { ...houseRules, 'no-undef': 'off', 'max-lines-per-function': 'off' },
	},
	{
		files: ['**/*.mjs'],
		extends: [js.configs.recommended],
		languageOptions: { globals: { process: 'readonly', console: 'readonly', URL: 'readonly', setTimeout: 'readonly', clearTimeout: 'readonly', Buffer: 'readonly' } },
	},
]);
