package org.parley.deal.economics;

import java.util.ArrayList;
import java.util.List;

/**
 * Net revenue of quarters in a row. What is below zero counts as zero and lowers the next quarter.
 *
 * @param net of each quarter as it is divided, in cents, zero or more
 * @param carried out of each quarter, in cents, zero or less
 */
record CarriedRevenue(List<Long> net, List<Long> carried) {
  CarriedRevenue {
    net = List.copyOf(net);
    carried = List.copyOf(carried);
  }

  /** From what each quarter comes to on its own. */
  static CarriedRevenue of(List<Long> own) {
    var net = new ArrayList<Long>();
    var carried = new ArrayList<Long>();
    long before = 0;
    for (long cents : own) {
      long sum = cents + before;
      before = Math.min(0, sum);
      net.add(Math.max(0, sum));
      carried.add(before);
    }
    return new CarriedRevenue(net, carried);
  }
}
