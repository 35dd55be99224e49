// Reads every import of src/ and cli/ and says what breaks the rules of the house.
// Imports of types count: a cycle of types is still a cycle of understanding.
import { builtinModules } from 'node:module';
import path from 'node:path';
import ts from 'typescript';

/** The text of each source file, by its path from the root. */
export type Tree = ReadonlyMap<string, string>;

const core = ['model', 'values', 'parse', 'extract', 'index', 'query', 'graph', 'edit'];

/** A layer may import itself and the layers named beside it. No one may import main. */
const layers: Readonly<Record<string, readonly string[]>> = {
	model: [],
	values: ['model'],
	parse: ['model'],
	extract: ['parse', 'values', 'model'],
	index: ['values', 'model'],
	query: ['index', 'values', 'model'],
	graph: ['values', 'model'],
	edit: ['parse', 'model'],
	atlas: core,
	vault: ['atlas', 'edit', 'model'],
	views: ['atlas', 'query', 'graph', 'values', 'model'],
	cli: ['atlas', 'edit', 'model'],
	main: [...core, 'atlas', 'vault', 'views'],
};

const mayUseObsidian = new Set(['vault', 'views', 'main']);
const mayUseNode = new Set(['cli']);
const builtins = new Set(builtinModules);
const maxLines = 300;

interface Imports {
	readonly packages: readonly string[];
	readonly files: readonly string[];
}

export function layerOf(file: string): string {
	const [top = '', second = ''] = file.split('/');
	if (file === 'src/main.ts') return 'main';
	if (top === 'cli') return 'cli';
	return top === 'src' && file.split('/').length > 2 ? second : file;
}

function lineCount(text: string): number {
	return text.replace(/\r?\n$/, '').split('\n').length;
}

/** The file that an import means; one that is not in the tree keeps its bare path, so that its layer still tells. */
function target(tree: Tree, from: string, specifier: string): string {
	const plain = path.posix.join(path.posix.dirname(from), specifier);
	const stem = plain.replace(/\.m?[jt]s$/, '');
	return [plain, `${stem}.ts`, `${stem}.mts`, `${stem}/index.ts`].find(file => tree.has(file)) ?? plain;
}

function importsOf(tree: Tree, file: string): Imports {
	const found = ts.preProcessFile(tree.get(file) ?? '', true, true);
	const specifiers = [...found.importedFiles.map(({ fileName }) => fileName), ...(found.ambientExternalModules ?? [])];
	return {
		packages: specifiers.filter(specifier => !specifier.startsWith('.')),
		files: specifiers.filter(specifier => specifier.startsWith('.')).map(specifier => target(tree, file, specifier)),
	};
}

function packageViolations(file: string, layer: string, packages: readonly string[]): string[] {
	return packages.flatMap(name => {
		const isObsidian = name === 'obsidian' || name.startsWith('obsidian/');
		const isNode = name.startsWith('node:') || builtins.has(name);
		if (isObsidian && !mayUseObsidian.has(layer)) return [`${file}: ${layer} may not import obsidian`];
		return isNode && !mayUseNode.has(layer) ? [`${file}: ${layer} may not import ${name}`] : [];
	});
}

function fileViolations(tree: Tree, file: string, imports: Imports): string[] {
	const layer = layerOf(file);
	const allowed = layers[layer];
	if (!allowed) return [`${file}: there is no layer ${layer}`];
	const lines = lineCount(tree.get(file) ?? '');
	const reached = imports.files.map(to => ({ to, toLayer: layerOf(to) }));
	return [
		...(lines > maxLines ? [`${file}: ${lines} lines, at most ${maxLines}`] : []),
		...packageViolations(file, layer, imports.packages),
		...reached.filter(({ toLayer }) => toLayer !== layer && !allowed.includes(toLayer)).map(({ to }) => `${file}: ${layer} may not import ${to}`),
	];
}

/** The first way that leads back to where it started. */
function firstCycle(graph: ReadonlyMap<string, readonly string[]>): string[] | null {
	const done = new Set<string>();
	const visit = (file: string, trail: readonly string[]): string[] | null => {
		if (trail.includes(file)) return [...trail.slice(trail.indexOf(file)), file];
		if (done.has(file)) return null;
		for (const next of graph.get(file) ?? []) {
			const found = visit(next, [...trail, file]);
			if (found) return found;
		}
		done.add(file);
		return null;
	};
	for (const file of graph.keys()) {
		const found = visit(file, []);
		if (found) return found;
	}
	return null;
}

export function violations(tree: Tree): string[] {
	const imports = new Map([...tree.keys()].map(file => [file, importsOf(tree, file)]));
	const found = [...imports].flatMap(([file, imported]) => fileViolations(tree, file, imported));
	const cycle = firstCycle(new Map([...imports].map(([file, { files }]) => [file, files])));
	return cycle ? [...found, `import cycle: ${cycle.join(' > ')}`] : found;
}
