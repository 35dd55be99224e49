import path from 'node:path';
import ts from 'typescript';
import { describe, expect, expectTypeOf, test } from 'vitest';
import type * as published from '../../../docs/api.d';
import type { Api } from '../../../src/views/api/create-api';
import { read, root } from '../../house/repository';

const file = 'docs/api.d.ts';

describe('the published types', () => {
	test('take what is there, and promise no more', () => {
		expectTypeOf<Api>().toExtend<published.ActorAtlasApi>();
		expectTypeOf<published.ActorAtlasApi>().toExtend<Api>();
	});

	test('stand alone and are sound', () => {
		const program = ts.createProgram([path.join(root, file)], { strict: true, noEmit: true, types: [], lib: ['lib.es2022.d.ts'], skipDefaultLibCheck: true });
		expect(ts.getPreEmitDiagnostics(program).map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n'))).toEqual([]);
		expect(ts.preProcessFile(read(file)).importedFiles).toEqual([]);
	});
});
