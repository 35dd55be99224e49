import { BaseValue } from './base-result';
import type { BaseState } from './base-state';

/** The settings of a base's view; what the view itself sets is kept with the base, and told to it as a change. */
export class BaseConfig {
	constructor(private readonly state: BaseState, private readonly changed: () => void) {}

	get name(): string { return this.state.name; }
	get(key: string): unknown { return this.state.config[key]; }

	set(key: string, value: unknown): void {
		if (value === null || value === undefined) Reflect.deleteProperty(this.state.config, key);
		else this.state.config[key] = value;
		this.changed();
	}

	getAsPropertyId(key: string): string | null {
		const value = this.get(key);
		return typeof value === 'string' && /^(?:note|file|formula)\../.test(value) ? value : null;
	}

	getEvaluatedFormula(): BaseValue { return new BaseValue(''); }
	getOrder(): string[] { return ['file.name']; }
	getSort(): never[] { return []; }
	getDisplayName(property: string): string { return property.slice(property.indexOf('.') + 1); }
}
