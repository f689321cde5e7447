1. *Still to be agreed.* The parties have not agreed on the following points, which are marked as open below:
<#list open_points as row>
   (a) ${row.label};
</#list>
   \\ and neither party may treat a figure that it named for one of them in the talks as agreed.
