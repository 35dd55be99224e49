import { Notice } from 'obsidian';

/** Long enough to read it and reach the button. */
const duration = 10_000;

/** A sentence, with one thing to do about it or none. */
export interface NoticeLine {
	readonly text: string;
	readonly button: NoticeButton | null;
}

export interface NoticeButton {
	readonly label: string;
	readonly act: () => void;
}

/** A notice with one thing to do about it. */
export function noticeWithButton(text: string, label: string, act: () => void): void {
	noticeWithLines([{ text, button: { label, act } }]);
}

/** Several sentences in one notice; it goes when each has been answered. */
export function noticeWithLines(lines: readonly NoticeLine[]): void {
	const notice = new Notice(createFragment(place => lines.forEach(line => drawLine(place, line, answered))), lines.length > 1 ? 2 * duration : duration);
	function answered(): void {
		if (notice.messageEl.querySelector('button') === null) notice.hide();
	}
}

function drawLine(place: DocumentFragment, { text, button }: NoticeLine, answered: () => void): void {
	const line = place.createDiv('actor-atlas-notice-line');
	line.createSpan({ cls: 'actor-atlas-notice-text', text });
	if (button === null) return;
	const el = line.createEl('button', { cls: 'actor-atlas-notice-button', text: button.label, type: 'button' });
	el.onclick = evt => {
		evt.stopPropagation();
		el.remove();
		answered();
		button.act();
	};
}
