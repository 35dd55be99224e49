import type { Impact } from '../../model/mention';
import type { LinkPolarity } from '../graph';

/** What all that is said comes to: mixed where some helps and some hurts; what decides nothing is left out. */
export function overallPolarity(impacts: readonly Impact[]): LinkPolarity {
	const said = new Set(impacts.filter(impact => !isPassing(impact)).map(({ polarity }) => polarity));
	if (said.has('positive') && said.has('negative')) return 'mixed';
	if (said.has('positive')) return 'positive';
	if (said.has('negative')) return 'negative';
	if (said.has('mixed')) return 'mixed';
	return said.has('neutral') ? 'neutral' : 'unknown';
}

/** A row of the thesis's own tables that names an actor says what it does there, not whether that is good. */
export function isPassing({ form, by, source, path }: Impact): boolean {
	return form === 'table' && by === 'words' && source.path === path;
}
