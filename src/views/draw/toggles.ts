import { drawEach, part } from './parts';

/** A button that is pressed or not, with how many there are of what it stands for. */
export interface Toggle<K extends string> {
	readonly key: K;
	readonly words: string;
	readonly count: number;
	readonly pressed: boolean;
	readonly press: () => void;
}

/** @param decorate draws what stands before the words */
export function drawToggles<K extends string>(group: HTMLElement, label: string, toggles: readonly Toggle<K>[], decorate: (button: HTMLElement, toggle: Toggle<K>) => void = () => {}): void {
	group.setAttrs({ role: 'group', 'aria-label': label });
	drawEach(group, toggles, {
		tag: 'button',
		cls: 'actor-atlas-toggle',
		key: ({ key }) => key,
		draw: (button, toggle) => {
			button.setAttrs({ type: 'button', 'aria-pressed': String(toggle.pressed) });
			button.onclick = toggle.press;
			decorate(button, toggle);
			part(button, 'span', 'actor-atlas-toggle-words').setText(toggle.words);
			part(button, 'span', 'actor-atlas-count').setText(toggle.count.toLocaleString('en'));
		},
	});
}
