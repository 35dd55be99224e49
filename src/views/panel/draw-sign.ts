import { Menu } from 'obsidian';
import type { Impact } from '../../model/mention';
import { drawIcon } from '../draw/icon';
import { drawMaybe, part } from '../draw/parts';
import type { Lead } from '../gestures/lead';
import { showMenu } from '../gestures/menu';
import { drawPolarity } from '../text/draw-polarity';
import type { PanelPen } from './panel-pen';
import { canSign, SIGNS, stands } from './signs';

/** How something bears on a thesis; where a sign in the note would say it, a menu to write one. */
export function drawSign(head: HTMLElement, impact: Impact | null, beside: string, pen: PanelPen): void {
	const settable = impact !== null && canSign(impact) ? impact : null;
	const plain = settable === null && impact?.polarity !== null ? impact : null;
	drawMaybe(head, plain, 'span', 'actor-atlas-polarity', (el, { polarity, by, word, words }) => {
		if (polarity !== null) drawPolarity(el, polarity, { by, word, words, beside });
	});
	drawMaybe(head, settable, 'button', 'actor-atlas-set-polarity', (button, of) => drawButton(button, of, beside, pen));
}

function drawButton(button: HTMLElement, impact: Impact, beside: string, pen: PanelPen): void {
	const { polarity, by, word, words } = impact;
	const chip = part(button, 'span', 'actor-atlas-polarity');
	if (polarity !== null) drawPolarity(chip, polarity, { by, word, words, beside });
	else drawOpen(chip);
	drawIcon(chip, 'chevron-down', 'actor-atlas-chevron');
	button.setAttrs({ type: 'button', tabindex: -1, 'aria-haspopup': 'menu', 'aria-label': `${chip.getAttr('aria-label') ?? ''}. Set polarity` });
	button.onclick = evt => {
		const menu = new Menu();
		addSigns(menu, impact, pen);
		showMenu(menu, evt, button);
	};
}

/** Nothing that it says decides it. */
function drawOpen(chip: HTMLElement): void {
	for (const name of ['data-polarity', 'data-inferred']) chip.removeAttribute(name);
	chip.setAttr('aria-label', 'Neither helps nor hurts as far as the words say');
	drawIcon(chip, 'circle-dashed');
	part(chip, 'span', 'actor-atlas-polarity-word').setText('Open');
}

/** For the menu of a row: what can be said of it. */
export function signMenu(impact: Impact | null, pen: PanelPen): Pick<Lead, 'menu'> {
	return impact === null || !canSign(impact) ? {} : { menu: menu => addSigns(menu, impact, pen) };
}

function addSigns(menu: Menu, impact: Impact, pen: PanelPen): void {
	for (const { sign, title, icon } of SIGNS) {
		const isSo = stands(impact, sign);
		menu.addItem(item => item.setSection('actor-atlas-sign').setTitle(title).setIcon(`lucide-${icon}`).setChecked(isSo).setDisabled(isSo).onClick(() => pen.setSign(impact, sign)));
	}
}

