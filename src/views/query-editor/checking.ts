import { completionStatus } from '@codemirror/autocomplete';
import { type Action, type Diagnostic, linter } from '@codemirror/lint';
import type { EditorState, Extension } from '@codemirror/state';
import type { EditorView } from '@codemirror/view';
import type { QueryError } from '../../model/query';
import type { AskVerbs } from '../asking/verbs';
import { fixLabel } from './fix';

/** While words are still being typed, what is missing is no mistake. */
const pause = 600;

/** Underlines what is wrong a while after typing, with the sentence on hover and what could stand there instead. */
export function checking(check: AskVerbs['check'], tell: (errors: readonly QueryError[]) => void): Extension {
	return linter(
		view => {
			const text = view.state.doc.toString();
			const errors = (text.trim() === '' ? [] : check(text)).filter(error => !isBeingTyped(error, view.state));
			tell(errors);
			return errors.map(error => diagnostic(error, text.length));
		},
		{ delay: pause, needsRefresh: update => completionStatus(update.startState) !== completionStatus(update.state) },
	);
}

/** While suggestions are offered for a word, it is not finished. */
function isBeingTyped({ from, to }: QueryError, state: EditorState): boolean {
	const { head } = state.selection.main;
	return completionStatus(state) !== null && from <= head && head <= to;
}

function diagnostic(error: QueryError, length: number): Diagnostic {
	const from = Math.min(error.from, length);
	const to = Math.max(from, Math.min(error.to, length));
	return { from, to, severity: 'error', message: error.message, markClass: 'actor-atlas-query-error', actions: fixes(error) };
}

function fixes(error: QueryError): Action[] {
	return error.fix === null ? [] : [{ name: fixLabel(error.fix), apply: view => applyFix(view, error) }];
}

export function applyFix(view: EditorView, { from, to, fix }: QueryError): void {
	if (fix === null || to > view.state.doc.length) return;
	view.dispatch({ changes: { from, to, insert: fix }, selection: { anchor: from + fix.length }, userEvent: 'input.fix' });
	view.focus();
}
