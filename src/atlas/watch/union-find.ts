/** Numbers from 0 joined into groups. */
export class UnionFind {
	private readonly parents: number[];

	constructor(size: number) {
		this.parents = Array.from({ length: size }, (_, at) => at);
	}

	/** The lowest number of a group stands for it. */
	join(a: number, b: number): void {
		const [one, other] = [this.root(a), this.root(b)];
		this.parents[Math.max(one, other)] = Math.min(one, other);
	}

	/** By their lowest number, each in order. */
	groups(): number[][] {
		const groups = new Map<number, number[]>();
		this.parents.forEach((_, at) => {
			const root = this.root(at);
			const group = groups.get(root);
			if (group === undefined) groups.set(root, [at]);
			else group.push(at);
		});
		return [...groups.values()];
	}

	private root(at: number): number {
		let root = at;
		while (this.parents[root] !== root) root = this.parents[root]!;
		for (let next = at; next !== root; ) {
			const parent = this.parents[next]!;
			this.parents[next] = root;
			next = parent;
		}
		return root;
	}
}
