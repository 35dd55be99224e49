import { setIcon } from '../base/icons';
import { readFrontMatter } from '../metadata/yaml';

function iconOf(value: unknown): string {
	if (Array.isArray(value)) return 'lucide-list';
	if (typeof value === 'number') return 'lucide-binary';
	if (typeof value === 'boolean') return 'lucide-check-square';
	return /^\d{4}-\d\d-\d\d$/.test(String(value)) ? 'lucide-calendar' : 'lucide-text';
}

const asText = (value: unknown): string => typeof value === 'string' ? value : JSON.stringify(value) ?? '';

/** The block of properties above a note. */
export function renderProperties(text: string, parent: HTMLElement): void {
	const properties = readFrontMatter(text);
	const box = parent.createDiv('metadata-container');
	if (!properties) {
		box.createDiv({ cls: 'metadata-error', text: 'Invalid properties' });
		return;
	}
	if (Object.keys(properties).length === 0) return box.remove();
	box.createDiv({ cls: 'metadata-properties-heading' }).createDiv({ cls: 'metadata-properties-title', text: 'Properties' });
	const list = box.createDiv('metadata-content').createDiv('metadata-properties');
	for (const [key, value] of Object.entries(properties)) {
		const row = list.createDiv({ cls: 'metadata-property', attr: { 'data-property-key': key } });
		const name = row.createDiv('metadata-property-key');
		setIcon(name.createSpan('metadata-property-icon'), key === 'tags' ? 'lucide-tags' : key === 'aliases' ? 'lucide-forward' : iconOf(value));
		name.createSpan({ cls: 'metadata-property-key-input', text: key });
		const cell = row.createDiv('metadata-property-value');
		const items: unknown[] = Array.isArray(value) ? value : [];
		for (const item of items) cell.createDiv({ cls: `multi-select-pill${key === 'tags' ? ' mod-tag' : ''}`, text: asText(item) });
		if (!Array.isArray(value)) cell.setText(value === null ? '' : asText(value));
	}
}
