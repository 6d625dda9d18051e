package org.jianwei.bench.group;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.BiConsumer;
import org.jianwei.classify.assess.Assessor;
import org.jianwei.contracts.assessment.Assessment;

/** Writes and really assesses a plan's articles, ahead of who takes them, on threads of its own. */
final class AssessedYear {

  private static final int AHEAD = 512;
  private static final int THREADS = 2;

  private final Newsroom newsroom;
  private final Assessor assessor = new Assessor();

  AssessedYear(PressFile press) {
    this.newsroom = new Newsroom(press);
  }

  /** Hands over each article with its assessment, in the order of the plan. */
  void forEach(List<Assignment> plan, BiConsumer<Assignment, Assessment> action)
      throws InterruptedException {
    ExecutorService pool = Executors.newFixedThreadPool(THREADS);
    try {
      Iterator<Assignment> open = plan.iterator();
      Deque<Pending> ahead = new ArrayDeque<>();
      while (open.hasNext() || !ahead.isEmpty()) {
        while (ahead.size() < AHEAD && open.hasNext()) {
          Assignment next = open.next();
          ahead.add(new Pending(next, pool.submit(() -> assess(next))));
        }
        Pending first = ahead.remove();
        action.accept(first.assignment, first.assessed.get());
      }
    } catch (ExecutionException e) {
      throw new IllegalStateException("a made-up article could not be assessed", e.getCause());
    } finally {
      pool.shutdownNow();
    }
  }

  private Assessment assess(Assignment assignment) {
    return assessor.assess(newsroom.write(assignment), assignment.revision());
  }

  private record Pending(Assignment assignment, Future<Assessment> assessed) {}
}
