import { Notice } from 'obsidian';
import type { PolaritySign } from '../../model/edit';
import type { Impact } from '../../model/mention';
import type { Ticking } from '../watching/ticking';
import type { PanelVerbs } from './verbs';
import { signIntention } from './signs';

const DONE: Readonly<Record<PolaritySign, string>> = { '+': 'Set to helps (+)', '-': 'Set to hurts (−)', '±': 'Set to mixed (±)' };

/** Writes a sign behind what is said of a thesis, and tells what came of it, with a way back. */
export async function setSign(impact: Impact, sign: PolaritySign, verbs: PanelVerbs, ticking: Ticking): Promise<void> {
	const line = await verbs.lineOf(impact);
	if (line === null) {
		new Notice('No sign was set: the note does not say this any more.');
		return;
	}
	const one = DONE[sign];
	await ticking.ask([{ of: null, intention: signIntention(impact, sign, line, verbs), text: impact.text }], { one, many: one.toLowerCase() });
}
