import type { Polarity } from '../../model/mention';
import { arrowIn } from './sign';

const DIRECTIONS: ReadonlyArray<readonly [words: RegExp, polarity: Polarity]> = [
	[/\b(?:mixed|both ways|two-sided|ambiguous|unclear|uncertain)\b/i, 'mixed'],
	[/\b(?:neutral|unchanged|no change|unaffected|stable|flat|context)\b/i, 'neutral'],
	[/\b(?:weaken\w*|hurt\w*|harm\w*|negative|bearish|against|invalidat\w*|contradict\w*|challeng\w*|threat\w*|adds? risk\w*|risks?|at risk|losers?|lower|down|worse\w*|headwinds?|undermin\w*|pressur\w*)\b/i, 'negative'],
	[/\b(?:strengthen\w*|strong\w*|help\w*|positive|bullish|for|supports?|supporting|confirm\w*|validat\w*|reinforc\w*|benefi\w*|winners?|higher|up|improv\w*|tailwinds?|favou?r\w*|good)\b/i, 'positive'],
];

/** The polarity that a direction cell or the label of a group states ("Strengthening", "Adds risk to:"), or null. */
export function directionIn(label: string): Polarity | null {
	const text = label.trim();
	return arrowIn(text) ?? DIRECTIONS.find(([words]) => words.test(text))?.[1] ?? null;
}
