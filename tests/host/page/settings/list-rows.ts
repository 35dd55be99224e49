import type { SettingDefinitionList } from 'obsidian';
import { setIcon } from '../base/icons';
import type { Setting } from './setting';
import type { SettingGroup } from './setting-group';

function addDelete(setting: Setting, index: number, onDelete: (index: number) => void): void {
	setting.addExtraButton(button => button.setIcon('lucide-trash-2').setTooltip('Delete').onClick(() => onDelete(index)));
	setting.settingEl.addEventListener('keydown', event => {
		if (event.target === setting.settingEl && (event.key === 'Delete' || event.key === 'Backspace')) onDelete(index);
	});
}

/** By dragging the handle, or with the arrow keys while it has the focus. */
function addReorder(setting: Setting, index: number, count: number, onReorder: (from: number, to: number) => void): void {
	const { settingEl } = setting;
	const handle = createDiv({ cls: 'clickable-icon setting-drag-handle', attr: { 'aria-label': 'Drag to reorder', tabindex: '0', draggable: 'true' } });
	setIcon(handle, 'lucide-grip-vertical');
	settingEl.prepend(handle);
	settingEl.dataset['index'] = String(index);
	handle.addEventListener('keydown', event => {
		const to = index + (event.key === 'ArrowUp' ? -1 : event.key === 'ArrowDown' ? 1 : 0);
		if (to === index || to < 0 || to >= count) return;
		event.preventDefault();
		onReorder(index, to);
	});
	handle.addEventListener('dragstart', event => {
		event.dataTransfer?.setData('text/plain', String(index));
		settingEl.addClass('is-dragging');
	});
	handle.addEventListener('dragend', () => settingEl.removeClass('is-dragging'));
	settingEl.addEventListener('dragover', event => event.preventDefault());
	settingEl.addEventListener('drop', event => {
		event.preventDefault();
		const from = Number(event.dataTransfer?.getData('text/plain'));
		if (Number.isInteger(from) && from !== index) onReorder(from, index);
	});
}

/** What makes a group a list: adding, deleting, reordering, and a word when it is empty. */
export function addListAffordances(group: SettingGroup, list: SettingDefinitionList, rows: Setting[]): void {
	const { addItem, emptyState, onDelete, onReorder } = list;
	if (addItem) group.addExtraButton(button => button.setIcon('lucide-plus').setTooltip(addItem.name).onClick(() => addItem.action(button.extraSettingsEl)));
	if (rows.length === 0 && emptyState !== undefined) group.listEl.createDiv('setting-list-empty').setText(typeof emptyState === 'string' ? emptyState : emptyState);
	for (const [index, row] of rows.entries()) {
		row.settingEl.setAttribute('tabindex', '0');
		if (onDelete) addDelete(row, index, onDelete);
		if (onReorder) addReorder(row, index, rows.length, onReorder);
	}
}
