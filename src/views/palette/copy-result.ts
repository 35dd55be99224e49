import { type App, Notice } from 'obsidian';
import { copyForms } from '../asking/copy-forms';
import type { AskVerbs, CopyFormat } from '../asking/verbs';
import type { SavedQuery } from '../../model/settings';
import { copyText } from '../copy-text';
import { counted } from '../panel/age';
import { PickQueryModal } from './pick-query';

interface CopyVerbs extends Pick<AskVerbs, 'ask' | 'format'> {
	/** The query of the explorer in front, or null. */
	readonly activeQuery: () => string | null;
	readonly saved: () => readonly SavedQuery[];
}

interface CopyCommand {
	readonly id: string;
	readonly name: string;
	readonly callback: () => void;
}

/** A command for each form: copies what the explorer in front shows, else asks which saved query. */
export function copyCommands(app: App, verbs: CopyVerbs): CopyCommand[] {
	return copyForms.map(({ format, title }) => ({
		id: `copy-result-${format}`,
		name: `Copy result as ${title}`,
		callback: () => {
			const active = verbs.activeQuery();
			if (active !== null) void copy(active, format, verbs);
			else new PickQueryModal(app, verbs.saved(), text => void copy(text, format, verbs)).open();
		},
	}));
}

async function copy(query: string, form: CopyFormat, { ask, format }: CopyVerbs): Promise<void> {
	const answer = ask(query);
	if ('errors' in answer) {
		new Notice(answer.errors[0]?.message ?? 'This query cannot be read.');
		return;
	}
	await copyText(format(answer, form), `Copied ${counted(answer.rows.length, 'row')}.`);
}
