import type { Role } from '../../model/dossier';
import type { PolaritySign, SignIntention } from '../../model/edit';
import type { LineAsRead } from '../../model/line-as-read';
import type { Impact } from '../../model/mention';

export const SIGNS: ReadonlyArray<{ readonly sign: PolaritySign; readonly title: string; readonly icon: string }> = [
	{ sign: '+', title: 'Set to helps (+)', icon: 'trending-up' },
	{ sign: '-', title: 'Set to hurts (−)', icon: 'trending-down' },
	{ sign: '±', title: 'Set to mixed (±)', icon: 'arrow-up-down' },
];

const POLARITIES = { '+': 'positive', '-': 'negative', '±': 'mixed' } as const;

/** Whether a sign in the line would be read: not so where the group or the column decides, nor where nobody knows the thesis or the line. */
export function canSign({ by, path, place }: Impact): boolean {
	return path !== null && place !== null && by !== 'group' && by !== 'column';
}

/** Whether the note has this sign already. */
export function stands({ by, polarity }: Impact, sign: PolaritySign): boolean {
	return by === 'sign' && polarity === POLARITIES[sign];
}

/** What links lead to, and what notes are about. */
export interface Names {
	linkTarget(target: string, sourcePath: string): string | null;
	role(path: string): Role | null;
}

/** What to ask of the line: which of its links is meant, and beside which a sign says nothing. */
export function signIntention({ subject, path, source }: Impact, sign: PolaritySign, { place, targets }: LineAsRead, names: Names): SignIntention {
	const inThesis = source.path === path;
	const wanted = inThesis ? subject : path;
	const leadsTo = (target: string): string | null => names.linkTarget(target, source.path);
	const target = targets.find(one => leadsTo(one) === wanted) ?? null;
	const passing = targets.filter(one => {
		const to = leadsTo(one);
		return one !== target && (to === null ? null : names.role(to)) !== (inThesis ? 'actor' : 'thesis');
	});
	return { type: 'sign', path: source.path, place, line: source.line, target, sign, passing };
}
