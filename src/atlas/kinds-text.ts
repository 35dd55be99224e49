import { type ReadKinds, readUserKinds } from './user-kinds';

/** The user's kinds out of text that was typed as JSON; no text is no kinds. */
export function readKindsText(text: string): ReadKinds {
	if (text.trim() === '') return { kinds: [], messages: [] };
	try {
		const typed: unknown = JSON.parse(text);
		if (!Array.isArray(typed)) return unread('Put the kinds into a list, between [ and ].');
		return readUserKinds(typed, 'the list');
	} catch (error) {
		if (!(error instanceof SyntaxError)) throw error;
		return unread(`This cannot be read as JSON: ${error.message}.`);
	}
}

function unread(message: string): ReadKinds {
	return { kinds: [], messages: [message] };
}
