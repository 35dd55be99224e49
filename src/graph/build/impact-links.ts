import type { Impact } from '../../model/mention';
import type { ImpactLink } from '../graph';
import { byDay, eachOnce, impactEvidence } from './evidence';
import { grouped } from './grouped';
import { unwrittenId } from './node-ids';
import { overallPolarity } from './overall-polarity';
import { impactWeight } from './weigh';

export function thesisId({ path, thesis }: Impact): string {
	return path ?? unwrittenId(thesis, 'thesis');
}

/** One link for each subject and thesis, with all that is said of the two. */
export function impactLinks(impacts: readonly Impact[]): ImpactLink[] {
	const pairs = grouped(impacts, impact => `impact\n${impact.subject}\n${thesisId(impact)}`);
	return [...pairs].flatMap(([id, said]) => linkOf(id, eachOnce(said)) ?? []);
}

function linkOf(id: string, said: readonly Impact[]): ImpactLink | null {
	const [first] = said;
	if (first === undefined || first.subject === thesisId(first)) return null;
	return {
		type: 'impact',
		id,
		from: first.subject,
		to: thesisId(first),
		polarity: overallPolarity(said),
		weight: said.reduce((sum, impact) => sum + impactWeight(impact), 0),
		evidence: said.map(impactEvidence).sort(byDay),
	};
}
