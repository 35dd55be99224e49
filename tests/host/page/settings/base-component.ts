export class BaseComponent {
	disabled = false;

	then(use: (component: this) => unknown): this {
		use(this);
		return this;
	}

	setDisabled(disabled: boolean): this {
		this.disabled = disabled;
		return this;
	}
}

/** A component with a value; `changed` is for those who use it, and only a user's change calls it. */
export abstract class ValueComponent<T> extends BaseComponent {
	protected changed: ((value: T) => unknown) | null = null;

	abstract getValue(): T;
	abstract setValue(value: T): this;

	onChange(callback: (value: T) => unknown): this {
		this.changed = callback;
		return this;
	}

	registerOptionListener(listeners: Record<string, (value?: T) => T>, key: string): this {
		listeners[key] = value => {
			if (value !== undefined) this.setValue(value);
			return this.getValue();
		};
		return this;
	}
}
