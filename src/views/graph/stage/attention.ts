import type { Scene } from '../../../graph/scene/scene';
import type { StageTarget } from './contract';
import { emphasisOf, isSameTarget, type Emphasis } from './emphasis';

/** Others fade so slowly, in ms, that a pointer passing by makes nothing flicker. */
const FADE = 140;

/** What stands out, and how far the rest has faded. */
export class Attention {
	/** From 0, nothing stands out, to 1. */
	strength = 0;
	selected: string | null = null;
	focused: string | null = null;
	private target: StageTarget | null = null;
	private last: number | null = null;
	private made: { readonly scene: Scene; readonly target: StageTarget; readonly emphasis: Emphasis | null } | null = null;

	/** False where it stood out already. */
	turnTo(target: StageTarget | null): boolean {
		if (isSameTarget(this.target, target)) return false;
		this.target = target;
		return true;
	}

	get on(): StageTarget | null {
		return this.target;
	}

	/** What stands out, or did until it has faded. */
	emphasis(scene: Scene): Emphasis | null {
		const target = this.target ?? (this.strength > 0 ? (this.made?.target ?? null) : null);
		if (target === null) return null;
		if (this.made?.scene !== scene || this.made.target !== target) this.made = { scene, target, emphasis: emphasisOf(target, scene) };
		return this.made.emphasis;
	}

	/** Fades on; true while there is more to come. */
	step(now: number, atOnce: boolean): boolean {
		const wanted = this.target === null ? 0 : 1;
		const share = atOnce ? 1 : (now - (this.last ?? now)) / FADE;
		this.strength = wanted > this.strength ? Math.min(wanted, this.strength + share) : Math.max(wanted, this.strength - share);
		const goesOn = this.strength !== wanted;
		this.last = goesOn ? now : null;
		return goesOn;
	}
}
