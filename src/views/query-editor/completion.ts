import { acceptCompletion, autocompletion, type CompletionContext, type CompletionResult, completionStatus, selectedCompletionIndex } from '@codemirror/autocomplete';
import type { Extension } from '@codemirror/state';
import type { EditorView } from '@codemirror/view';
import type { AskVerbs } from '../asking/verbs';

type Complete = AskVerbs['complete'];

/** Offers what may stand at the cursor. */
export function completion(complete: Complete): Extension {
	return autocompletion({
		override: [context => suggestions(context, complete)],
		icons: false,
		tooltipClass: () => 'actor-atlas-suggestions',
		optionClass: ({ type }) => `actor-atlas-suggestion actor-atlas-suggestion-${type ?? 'word'}`,
	});
}

function suggestions({ state, pos }: CompletionContext, complete: Complete): CompletionResult | null {
	const found = complete(state.doc.toString(), pos);
	if (found === null || found.options.length === 0) return null;
	const options = found.options.map(({ label, insert, type, detail }) => ({ label, apply: insert, type, ...(detail === '' ? {} : { detail }) }));
	return { from: found.from, to: found.to, options, filter: false };
}

/** Enter takes a suggestion that finishes a word or was stepped to; else it is free to run the query. */
export function takesSuggestion(view: EditorView, complete: Complete): boolean {
	const { state } = view;
	if (completionStatus(state) !== 'active') return false;
	const at = state.selection.main.head;
	const chosen = selectedCompletionIndex(state) ?? 0;
	const found = complete(state.doc.toString(), at);
	const typed = found === null ? '' : state.sliceDoc(found.from, at);
	const wouldChange = typed !== '' && typed !== found?.options[chosen]?.insert;
	return (wouldChange || chosen > 0) && acceptCompletion(view);
}
