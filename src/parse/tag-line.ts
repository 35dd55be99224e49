import type { Problem } from '../model/problem';

/** Words that each begin with `#`, as a tag line has them, whatever stands between. */
const TAG_WORDS = /^#[^\s#,;]*[^\s#,;\d][^\s#,;]*(?:[\s,;]+#[^\s#,;]+)*[\s,;]*$/;
const WORD = /#[^\s#,;]+/g;
const LONGEST = 400;

/**
 * The problem of a line at the top of a note whose shown text looks like tags, when the app reads
 * fewer tags there than it has words: `#actor,#ai`, `\#actor`, or tags in code.
 *
 * @param tags how many tags were read in the line
 */
export function brokenTagLine(shown: string, tags: number, line: number): Problem | null {
	if (!shown.startsWith('#') || shown.length > LONGEST || !TAG_WORDS.test(shown)) return null;
	const words = shown.match(WORD)?.length ?? 0;
	if (words <= tags) return null;
	const message = `This line looks like tags, but ${tags === 0 ? 'none of them is one' : `only ${tags} of its ${words} words ${tags === 1 ? 'is one' : 'are'}`}. Write tags plainly, with a blank between them: #one #two.`;
	return { code: 'tag-line', severity: 'warning', line, message };
}

/** The problem of a first heading that was meant as tags: `# actor`, `# actor #ai`. */
export function headingForTag(text: string, line: number, title: string): Problem | null {
	const [first = '', ...others] = text.slice(0, LONGEST).split(' ');
	if (!/^[a-z][a-z/_-]*$/.test(first) || first === title.toLowerCase()) return null;
	if (!others.every(word => /^#[a-z][\w/-]*$/i.test(word))) return null;
	const message = `This is a heading, not a tag. If it was meant as one, write it without the blank: #${first}.`;
	return { code: 'tag-line', severity: 'warning', line, message };
}
