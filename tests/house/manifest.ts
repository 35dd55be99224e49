// The community directory's rules for manifest.json, package.json and styles.css: each check says what breaks them.

export type Json = Readonly<Record<string, unknown>>;

const known = ['id', 'name', 'author', 'version', 'minAppVersion', 'description', 'isDesktopOnly', 'authorUrl', 'fundingUrl'];
const needed = ['id', 'name', 'author', 'version', 'minAppVersion', 'description', 'isDesktopOnly'];
const notVerbs = ['A', 'An', 'The', 'This', 'It', 'Actor', 'Your', 'For', 'With'];
const banned = ['builtin-modules', 'moment', 'lodash', 'glob', 'chalk', 'dotenv', 'execa', 'fs-extra'];

type Rule = readonly [problem: string, broken: (manifest: Json) => boolean];

const text = (value: unknown): string => (typeof value === 'string' ? value : '');
const isVersion = (value: unknown): boolean => /^\d+\.\d+\.\d+$/.test(text(value));

function startsWithVerb(description: string): boolean {
	const first = /^([A-Z][a-z]+) /.exec(description)?.[1];
	return first !== undefined && !notVerbs.includes(first);
}

const rules: readonly Rule[] = [
	['id is lower case and hyphens', ({ id }) => !/^[a-z]+(-[a-z]+)*$/.test(text(id))],
	['id, name or description says obsidian or plugin', ({ id, name, description }) => /obsidian|plugin/i.test([id, name, description].map(text).join(' '))],
	['version is x.y.z', ({ version }) => !isVersion(version)],
	['minAppVersion is x.y.z', ({ minAppVersion }) => !isVersion(minAppVersion)],
	['description has 10 to 250 characters', ({ description }) => text(description).length < 10 || text(description).length > 250],
	['description starts with a capital action verb', ({ description }) => !startsWithVerb(text(description))],
	['description ends with a full stop', ({ description }) => !text(description).endsWith('.')],
	['description has plain characters only', ({ description }) => !/^[A-Za-z0-9\s.,!?'"-]+$/.test(text(description))],
	['isDesktopOnly is a boolean', ({ isDesktopOnly }) => typeof isDesktopOnly !== 'boolean'],
];

export function manifestProblems(manifest: Json): string[] {
	return [
		...Object.keys(manifest).filter(key => !known.includes(key)).map(key => `unknown key ${key}`),
		...needed.filter(key => manifest[key] === undefined || manifest[key] === '').map(key => `no ${key}`),
		...rules.filter(([, broken]) => broken(manifest)).map(([problem]) => problem),
	];
}

/** versions.json tells old apps which version they can still run. */
export function versionProblems(manifest: Json, versions: Json, packageJson: Json): string[] {
	const version = text(manifest.version);
	return [
		...(versions[version] === manifest.minAppVersion ? [] : ['versions.json does not agree with the manifest']),
		...(packageJson.version === version ? [] : ['package.json has another version']),
	];
}

export function packageProblems(packageJson: Json): string[] {
	const groups = ['dependencies', 'devDependencies', 'optionalDependencies', 'peerDependencies'];
	const entries = groups.flatMap(group => Object.entries((packageJson[group] ?? {}) as Record<string, string>));
	return [
		...entries.filter(([, version]) => !/^\d+\.\d+\.\d+(-[\w.]+)?$/.test(version)).map(([name, version]) => `${name} is not exact: ${version}`),
		...entries.filter(([name]) => banned.includes(name)).map(([name]) => `${name} is banned`),
	];
}
