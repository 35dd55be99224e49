/** One job at a time for each note; notes do not wait for each other. */
export class NoteQueues<F extends object, J> {
	private readonly waiting = new Map<F, J[]>();

	/**
	 * @param take how many of the waiting jobs are done in one go, at least one
	 * @param run does them; it never rejects
	 */
	constructor(
		private readonly take: (jobs: readonly J[]) => number,
		private readonly run: (file: F, jobs: readonly J[]) => Promise<void>,
	) {}

	add(file: F, job: J): void {
		const jobs = this.waiting.get(file);
		if (jobs !== undefined) {
			jobs.push(job);
			return;
		}
		this.waiting.set(file, [job]);
		void this.work(file);
	}

	private async work(file: F): Promise<void> {
		const jobs = this.waiting.get(file) ?? [];
		while (jobs.length > 0) await this.run(file, jobs.splice(0, this.take(jobs)));
		this.waiting.delete(file);
	}
}
