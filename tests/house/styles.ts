// The rules for styles.css: one prefix, the app's own colours, and no left or right, so that it reads both ways.

/** What the app sets on the body: the only foreign classes that a selector may start from. */
const bodyClasses = ['theme-dark', 'theme-light', 'is-mobile', 'is-phone', 'is-tablet'];
const prefix = 'actor-atlas';

const namedColours = 'white|black|red|green|blue|yellow|orange|purple|gr[ae]y|silver|pink|brown|cyan|magenta|navy|teal|gold|crimson|tomato';
const declarationRules: readonly (readonly [problem: string, pattern: RegExp])[] = [
	['!important', /!\s*important/],
	['physical side', /^(margin|padding|border|scroll-margin|scroll-padding)-(left|right|top|bottom)\b/],
	['physical side', /^(left|right)\s*:/],
	['physical side', /^border-(top|bottom)-(left|right)-radius\b/],
	['physical side', /^(text-align|float|clear)\s*:\s*(left|right)\b/],
	['hard-coded colour', /:.*#[0-9a-f]{3,8}\b/i],
	// The app has variables such as --color-red-rgb, which want a function around them.
	['hard-coded colour', /\b(rgba?|hsla?|hwb|lab|lch|oklab|oklch|color)\(\s*(?!var\()/i],
	['hard-coded colour', new RegExp(`^(?!--)[^:]*:(.*[\\s,(])?(${namedColours})(?![\\w-])`, 'i')],
];

interface Block {
	readonly selectors: readonly string[];
	readonly declarations: readonly string[];
}

/** The innermost blocks; what stands around them (@media and the like) is not a selector. */
function blocks(css: string): Block[] {
	const plain = css.replace(/\/\*[\s\S]*?\*\//g, '').replace(/"[^"\n]*"|'[^'\n]*'/g, '""');
	return [...plain.matchAll(/([^{};]*)\{([^{}]*)\}/g)].map(([, head = '', body = '']) => ({
		selectors: head.split(/,(?![^(]*\))/).map(selector => selector.trim()),
		declarations: body.split(';').map(declaration => declaration.trim()).filter(Boolean),
	}));
}

function isKeyframe(selector: string): boolean {
	return /^(from|to|[\d.]+%)$/.test(selector);
}

function selectorProblems(selector: string): string[] {
	if (selector.startsWith('@') || isKeyframe(selector)) return [];
	const classes = [...selector.matchAll(/\.(-?[_a-zA-Z][\w-]*)/g)].map(([, name = '']) => name);
	const own = classes.filter(name => name === prefix || name.startsWith(`${prefix}-`));
	const foreign = classes.filter(name => !own.includes(name) && !bodyClasses.includes(name));
	return [
		...foreign.map(name => `class without prefix: .${name}`),
		...(own.length === 0 ? [`selector without a class of ours: ${selector}`] : []),
		...(selector.includes(':has(') ? [`:has() in ${selector}`] : []),
	];
}

function isLopsided(declaration: string): boolean {
	const value = /^(?:margin|padding|inset|border-width|border-style|border-color)\s*:\s*(.*)$/.exec(declaration)?.[1] ?? '';
	const sides = value.match(/[^\s(]*\((?:[^()]|\([^()]*\))*\)|\S+/g) ?? [];
	return sides.length === 4 && sides[1] !== sides[3];
}

function declarationProblems(declaration: string): string[] {
	const broken = declarationRules.filter(([, pattern]) => pattern.test(declaration)).map(([problem]) => problem);
	const all = isLopsided(declaration) ? [...broken, 'physical side'] : broken;
	return [...new Set(all)].map(problem => `${problem}: ${declaration}`);
}

export function styleProblems(css: string): string[] {
	return blocks(css).flatMap(({ selectors, declarations }) => [
		...selectors.flatMap(selectorProblems),
		...declarations.flatMap(declarationProblems),
	]);
}
