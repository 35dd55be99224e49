import { drawEach, drawMaybe, part } from '../draw/parts';
import { type Choice, type Choices, isSame } from './question';

export interface ChooserScene {
	readonly choices: readonly Choices[];
	/** Keys of the columns that are shown, in their order. */
	readonly shown: readonly string[];
	readonly choose: (keys: readonly string[] | null) => void;
}

/** More would be a list to search, and the query bar completes columns. */
const most = 120;

/** Every column that can be shown, with a box each. */
export function drawChooser(place: HTMLElement, scene: ChooserScene | null): void {
	drawMaybe(place, scene, 'div', 'actor-atlas-chooser', (el, { choices, shown, choose }) => {
		el.setAttrs({ role: 'group', 'aria-label': 'Columns' });
		drawEach(el, choices, {
			tag: 'fieldset',
			cls: 'actor-atlas-choices',
			key: ({ title }) => title,
			draw: (set, { title, columns }) => {
				part(set, 'legend', 'actor-atlas-choices-title').setText(title);
				drawEach(set, columns.slice(0, most), {
					tag: 'label',
					cls: 'actor-atlas-choice',
					key: ({ key }) => key,
					draw: (label, choice) => drawChoice(label, choice, shown, choose),
				});
			},
		});
		const usual = part(el, 'button', 'actor-atlas-usual-columns');
		usual.setAttr('type', 'button');
		usual.setText('Usual columns');
		usual.onclick = () => choose(null);
	});
}

function drawChoice(label: HTMLElement, { key, says }: Choice, shown: readonly string[], choose: ChooserScene['choose']): void {
	const isShown = shown.some(other => isSame(other, key));
	const others = shown.filter(other => !isSame(other, key));
	label.setAttr('title', says);
	const box = part(label, 'input', 'actor-atlas-choice-box');
	box.type = 'checkbox';
	box.checked = isShown;
	// A table without columns says nothing.
	box.disabled = isShown && others.length === 0;
	box.onchange = () => choose(isShown ? others : [...others, key]);
	part(label, 'span', 'actor-atlas-choice-name').setText(key);
}
