import { Notice } from 'obsidian';

/** Long enough to read it and reach the button. */
const duration = 10_000;

/** A notice with one thing to do about it. */
export function noticeWithButton(text: string, label: string, act: () => void): void {
	const notice = new Notice(
		createFragment(fragment => {
			fragment.createSpan({ cls: 'actor-atlas-notice-text', text });
			const button = fragment.createEl('button', { cls: 'actor-atlas-notice-button', text: label, type: 'button' });
			button.onclick = evt => {
				evt.stopPropagation();
				notice.hide();
				act();
			};
		}),
		duration,
	);
}
